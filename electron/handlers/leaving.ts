import { app } from 'electron';

const PATIENCE_MS = 2_000;

/** Lets go of the sessions before the app ends, so that no lock stays behind; a disk that hangs holds nobody up for long. */
export const leaveBeforeQuitting = (leaveAll: () => Promise<void>): void => {
  let left = false;
  app.on('will-quit', (event) => {
    if (left) return;
    left = true;
    event.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    void Promise.race([leaveAll(), patience]).finally(() => app.quit());
  });
};
