/** What stands in the outbox: what is still to be sent, and what the store would not have. */
import type { Outbox, Waiting } from '../../records/records.ts';

/** Statements of it that are still to be sent. */
export const openIn = ({ statements, stored, refused }: Waiting): number => statements - stored - refused.length;

export const putBackRefused = async (outbox: Outbox): Promise<void> => {
  for (const { key, refused } of await outbox.list()) if (refused.length > 0) await outbox.putBack(key);
};

/**
 * Throws away what was refused by the time of `before`. A session of which something still waits, or of which more was
 * refused since, stays: nobody has seen all of that yet. Answers how many statements are gone.
 */
export const discardRefused = async (outbox: Outbox, before: readonly Waiting[]): Promise<number> => {
  const seen = new Map(before.map(({ key, refused }) => [key, refused.length]));
  let gone = 0;
  for (const one of await outbox.list()) {
    const { key, refused } = one;
    if (refused.length === 0 || openIn(one) > 0 || refused.length > (seen.get(key) ?? 0)) continue;
    await outbox.discard(key);
    gone += refused.length;
  }
  return gone;
};
