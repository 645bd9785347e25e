/** The one long poll: whoever waits is told which handles have changed since the number it knows; the same on every host. */
import { type Outcome, answered } from './outcome.ts';

type Changes = { readonly at: number; readonly changed: string[] };

/** A clock of the host's: calls back once, and returns what prevents it. */
export type After = (milliseconds: number, run: () => void) => () => void;

export type ChangeBell = {
  /** Something of this handle was changed by somebody else. */
  readonly ring: (handle: string) => void;
  /** Answers at once where there is news, else when there is, or after half a minute with none. */
  readonly next: (after: number) => Promise<Outcome<Changes>>;
  /** Nothing of it is news any more. */
  readonly forget: (handle: string) => void;
  /** Lets go of all who wait. */
  readonly stop: () => void;
};

const PATIENCE_MS = 30_000;

export const changeBell = (after: After): ChangeBell => {
  const rung = new Map<string, number>();
  const waiting = new Set<() => void>();
  let at = 0;
  const wake = (): void => {
    for (const go of waiting) go();
  };
  const since = (number: number): Changes => ({
    at,
    changed: [...rung].filter(([, when]) => when > number).map(([handle]) => handle),
  });
  return {
    ring: (handle) => {
      rung.set(handle, ++at);
      wake();
    },
    next: async (number) => {
      // A number from another life of this window is no reason to wait for what has already been.
      if (number === at && since(number).changed.length === 0)
        await new Promise<void>((resolve) => {
          const cancel = after(PATIENCE_MS, () => go());
          const go = (): void => {
            cancel();
            waiting.delete(go);
            resolve();
          };
          waiting.add(go);
        });
      return answered(since(Math.min(number, at)));
    },
    forget: (handle) => void rung.delete(handle),
    stop: wake,
  };
};
