import { app, BrowserWindow, type BrowserWindowConstructorOptions, dialog, type Rectangle, screen } from 'electron';
import { PROJECTOR_PAGE } from '../../game/core/contract/page-rules.ts';
import { askBeforeLosing } from './ask-before-losing.ts';
import { bringBackAfterCrash } from './crash-rules.ts';
import { preloadFile } from './places.ts';
import { APP_ORIGIN } from './resolve-asset.ts';

/** The only place that makes a BrowserWindow: the rights of every window are set here and nowhere else. */
const make = (more: BrowserWindowConstructorOptions): BrowserWindow =>
  new BrowserWindow({
    width: 1280,
    height: 720,
    useContentSize: true,
    show: false,
    backgroundColor: '#33304a',
    ...more,
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

const load = (window: BrowserWindow, page: string): Promise<void> =>
  window.loadURL(`${APP_ORIGIN}${page}`).catch((error: unknown) => {
    // Somebody who closes the window before its page is there has not met a fault.
    if (!window.isDestroyed()) throw error;
  });

const endInNativeBox = (): void => {
  dialog.showErrorBox('Two Hats', 'The window keeps failing, so Two Hats ends. What you decided is kept.');
  app.exit(1);
};

/** Opens the first window and waits until its page is there; `hidden` never shows it. Rejects where it cannot be loaded. */
export const openHome = async ({ hidden = false } = {}): Promise<BrowserWindow> => {
  const window = make({ minWidth: 800, minHeight: 500 });
  bringBackAfterCrash(window, endInNativeBox);
  askBeforeLosing(window);
  if (!hidden) window.once('ready-to-show', () => window.show());
  await load(window, '/');
  return window;
};

/** Where there is a display that the window is not on, its place. */
const otherDisplay = (window: BrowserWindow): Rectangle | undefined => {
  const own = screen.getDisplayMatching(window.getBounds());
  return screen.getAllDisplays().find(({ id }) => id !== own.id)?.bounds;
};

/**
 * Opens the window that a class looks at: over the whole of another display if there is one, else beside the first. It has no
 * more rights than that one, and goes when that one goes, or when it keeps failing.
 */
export const openProjector = (
  home: BrowserWindow,
): { readonly window: BrowserWindow; readonly loaded: Promise<void> } => {
  const display = otherDisplay(home);
  const window = make({ ...display, autoHideMenuBar: true });
  const close = (): void => window.destroy();
  bringBackAfterCrash(window, close);
  home.once('closed', close);
  window.once('closed', () => home.off('closed', close));
  window.once('ready-to-show', () => {
    if (display === undefined) return window.show();
    // The instructor goes on where they are.
    window.showInactive();
    window.setFullScreen(true);
  });
  return { window, loaded: load(window, PROJECTOR_PAGE) };
};
