import '../../core/contract/jitless.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, startApp } from './app.tsx';
import { Standing } from './standing.tsx';

const place = document.getElementById('window');
if (!place) throw new Error('The page has no place for the window.');
createRoot(place).render(
  <StrictMode>
    <Standing>
      <App {...startApp()} />
    </Standing>
  </StrictMode>,
);
