import '../../core/contract/jitless.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, startApp } from './app.tsx';
import { PreviewApp } from './preview/preview-app.tsx';
import { startPreview } from './preview/preview.ts';
import { Standing } from './standing.tsx';

const place = document.getElementById('window');
if (!place) throw new Error('The page has no place for the window.');
// The same edition, following a folder: the command `preview` opens it so. Loaded with the rest, because what is shared
// with a part that comes later is run before the line at the top of this file.
const follows = new URLSearchParams(location.search).has('preview');
createRoot(place).render(
  <StrictMode>
    <Standing>{follows ? <PreviewApp preview={startPreview()} /> : <App {...startApp()} />}</Standing>
  </StrictMode>,
);
