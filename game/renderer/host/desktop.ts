import type { Host } from '../../core/contract/contract.ts';

declare global {
  // Put there by electron/preload.ts, in the desktop edition alone.
  var twoHats: Host | undefined;
}

/** The desktop's host, made by the preload script from the same list of channels; undefined in a browser. */
export const desktopHost = (): Host | undefined => globalThis.twoHats;
