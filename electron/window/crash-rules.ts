import type { BrowserWindow } from 'electron';

/** As many crashes in as long a time are taken for bad luck; one more is a fault that loading again does not mend. */
const CRASHES = 3;
const WITHIN_MS = 60_000;

/**
 * Loads a window again whose process is gone: the page finds its way back to the decision by the session that is on disk.
 * One that keeps crashing is given up.
 */
export const bringBackAfterCrash = (window: BrowserWindow, giveUp: () => void): void => {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < WITHIN_MS), now];
    if (crashes.length <= CRASHES) window.webContents.reload();
    else giveUp();
  });
};
