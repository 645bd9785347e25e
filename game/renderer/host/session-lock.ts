/** One window of this browser writes a session. A lock goes with its page, however that ends. */

/** A page that is being loaded again lets go of its locks a moment after the new one asks for them. */
const PATIENCE_MS = 2_000;

/** Takes the lock of a session; answers what releases it, or undefined while another window has it. */
export const lockSession = (session: string): Promise<(() => void) | undefined> =>
  new Promise((resolve) => {
    const held = (): Promise<void> => new Promise((release) => resolve(release));
    navigator.locks
      .request(`two-hats session ${session}`, { signal: AbortSignal.timeout(PATIENCE_MS) }, held)
      .catch(() => resolve(undefined));
  });
