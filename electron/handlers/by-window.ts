import type { WebContents } from 'electron';
import type { Host } from '../../game/core/contract/contract.ts';
import type { WindowHost } from './handlers.ts';

export type ByWindow = {
  /** The host of a window: made at its first message, and anew for each page it loads. */
  readonly hostOf: (contents: WebContents) => Promise<Host>;
  /** Lets go of what any window has open. */
  readonly leaveAll: () => Promise<void>;
};

type Place = { host: WindowHost | undefined; left: Promise<void> };

/** A page that has crashed, was loaded again or closed has let go of its sessions before the next one is answered. */
export const byWindow = (open: (contents: WebContents) => WindowHost): ByWindow => {
  const places = new Map<WebContents, Place>();
  const leave = (place: Place): Promise<void> => {
    const { host } = place;
    place.host = undefined;
    if (host !== undefined) place.left = Promise.all([place.left, host.leave()]).then(() => undefined);
    return place.left;
  };
  const placeOf = (contents: WebContents): Place => {
    const known = places.get(contents);
    if (known) return known;
    const place: Place = { host: undefined, left: Promise.resolve() };
    places.set(contents, place);
    contents.on('did-navigate', () => void leave(place));
    contents.on('render-process-gone', () => void leave(place));
    contents.once('destroyed', () => void leave(place).finally(() => places.delete(contents)));
    return place;
  };
  return {
    hostOf: async (contents) => {
      const place = placeOf(contents);
      await place.left;
      place.host ??= open(contents);
      return place.host.host;
    },
    leaveAll: async () => void (await Promise.all([...places.values()].map(leave))),
  };
};
