/** The one moment that Electron's documentation speaks of: `ready`. */

let reached = false;

export const isReady = (): boolean => reached;
export const reachReady = (): void => {
  reached = true;
};

/** Throws where Electron takes a call only before `ready`. */
export const onlyBefore = (call: string): void => {
  if (reached) throw new Error(`${call} was called after ready; Electron takes it only before.`);
};

/** Throws where Electron takes a call only after `ready`. */
export const onlyAfter = (call: string): void => {
  if (!reached) throw new Error(`${call} was called before ready; Electron takes it only after.`);
};
