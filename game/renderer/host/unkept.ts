/** Keeps a session in memory alone: of a game that somebody only practises, or looks at from the Workshop. */
import type { Made } from '../../core/session/session.ts';
import type { Keeper } from './keeper.ts';

const NOWHERE = { kind: 'nowhere' } as const;

/** `first`: the text that it begins with. No host is asked for anything, so that nothing of it can stay. */
export const unkept = (first: string): Keeper => {
  let text = first;
  return {
    add: async ({ written }: Made) => void (text += written),
    state: () => NOWHERE,
    subscribe: () => () => undefined,
    text: () => text,
    session: () => undefined,
    close: async () => undefined,
  };
};
