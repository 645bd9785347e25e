import '../../core/contract/jitless.ts';
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, startApp } from './app.tsx';
import { PreviewApp } from './preview/preview-app.tsx';
import { startPreview } from './preview/preview.ts';
import { ProjectorApp, startProjector } from './projector-app.tsx';
import { Standing } from './standing.tsx';

const place = document.getElementById('window');
if (!place) throw new Error('The page has no place for the window.');
// The same edition as something else: following a folder, as the command `preview` opens it, or as a debrief room's projector.
// Loaded with the rest, because what is shared with a part that comes later is run before the line at the top of this file.
const asked = new URLSearchParams(location.search);
const shown = (): ReactElement => {
  if (asked.has('preview')) return <PreviewApp preview={startPreview()} />;
  if (asked.has('projector')) return <ProjectorApp {...startProjector()} />;
  return <App {...startApp()} />;
};
createRoot(place).render(
  <StrictMode>
    <Standing>{shown()}</Standing>
  </StrictMode>,
);
