import { BrowserWindow } from 'electron';
import { preloadFile } from './places.ts';
import { APP_ORIGIN } from './resolve-asset.ts';

/** Opens the one window. The only place that makes a BrowserWindow: its rights are set here and nowhere else. */
export const openHome = (): void => {
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
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/`);
};
