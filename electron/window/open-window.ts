import { BrowserWindow } from 'electron';
import { askBeforeLosing } from './ask-before-losing.ts';
import { bringBackAfterCrash } from './crash-rules.ts';
import { preloadFile } from './places.ts';
import { APP_ORIGIN } from './resolve-asset.ts';

/**
 * Opens the one window and waits until its page is there; `hidden` never shows it. The only place that makes a
 * BrowserWindow: its rights are set here and nowhere else. Rejects where the page cannot be loaded.
 */
export const openHome = async ({ hidden = false } = {}): Promise<BrowserWindow> => {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    useContentSize: true,
    minWidth: 800,
    minHeight: 500,
    show: false,
    backgroundColor: '#33304a',
    webPreferences: {
      preload: preloadFile(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  bringBackAfterCrash(window);
  askBeforeLosing(window);
  if (!hidden) window.once('ready-to-show', () => window.show());
  await window.loadURL(`${APP_ORIGIN}/`).catch((error: unknown) => {
    // Somebody who closes the window before its page is there has not met a fault.
    if (!window.isDestroyed()) throw error;
  });
  return window;
};
