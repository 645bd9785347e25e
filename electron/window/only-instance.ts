import { app, BrowserWindow } from 'electron';

/** One Two Hats at a time writes the saves: a second start shows the first one's window and ends. */
export const takeOnlyInstance = (): boolean => {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return true;
};
