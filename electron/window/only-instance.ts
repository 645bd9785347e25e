import { app, BrowserWindow } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the program was started to check its own boundaries (`--self-check`) and not to play. */
export const isSelfCheck = (): boolean => app.commandLine.hasSwitch('self-check');

/** A self-check touches nobody's saves and meets no game that is running: its data folder is its own, and goes with it. */
const moveAside = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-self-check-'));
  app.setPath('userData', folder);
  app.once('quit', () => {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // The system still holds a file of it open; it lies among the temporary ones.
    }
  });
};

/** One Two Hats at a time writes the saves: a second start shows the first one's window and ends. */
export const takeOnlyInstance = (): boolean => {
  if (isSelfCheck()) moveAside();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    // The projector's window comes later and goes sooner than the first one.
    const [window] = BrowserWindow.getAllWindows().toSorted((one, other) => one.id - other.id);
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return true;
};
