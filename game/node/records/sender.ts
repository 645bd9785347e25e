/** Sends what waits for as long as the program runs: at once when something comes, later when the store stands in the way. */
import { randomInt } from 'node:crypto';
import { pauseMs } from './back-off.ts';
import { type Trouble, deliver, helpsToWait } from './deliver.ts';
import type { Outbox } from './outbox.ts';
import type { StoreAddress } from './store-address.ts';
import type { Net } from './store-client.ts';

export type Sender = {
  /** Something came, or somebody pressed "now". */
  readonly wake: () => void;
  /** What stands in the way since the last pass, and in how many milliseconds it is tried again: 0 while it is, never where only a person can help. */
  readonly standing: () => { readonly trouble: Trouble | undefined; readonly againMs: number | undefined };
  /** Resolves once the request under way is given up. */
  readonly stop: () => Promise<void>;
};

/** How finely chance is cut. */
const PARTS = 1_000;

/** `store` is asked before each pass: settings change while the program runs; without one nothing is sent. */
export const startSender = (
  outbox: Outbox,
  store: () => Promise<StoreAddress | undefined>,
  net: Omit<Net, 'signal'>,
): Sender => {
  const stopping = new AbortController();
  let trouble: Trouble | undefined;
  let timer: NodeJS.Timeout | undefined;
  let dueAt: number | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let failures = 0;

  const pass = async (): Promise<void> => {
    const to = await store();
    if (to === undefined) return;
    const done = await deliver(outbox, to, { ...net, signal: stopping.signal });
    ({ trouble } = done);
    failures = trouble === undefined ? 0 : done.stored > 0 ? 1 : failures + 1;
    if (trouble === undefined || !helpsToWait(trouble)) return;
    const wait = pauseMs(failures, 'againMs' in trouble ? trouble.againMs : undefined, randomInt(PARTS) / PARTS);
    dueAt = performance.now() + wait;
    timer = setTimeout(run, wait).unref();
  };
  const run = (): void => {
    if (stopping.signal.aborted) return;
    if (running !== undefined) {
      again = true;
      return;
    }
    clearTimeout(timer);
    dueAt = undefined;
    running = pass()
      .catch((error: unknown) => {
        // The disk: what waits is safe where it is, and is looked at again with the next thing that comes.
        trouble = { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) };
      })
      .finally(() => {
        running = undefined;
        if (again) {
          again = false;
          run();
        }
      });
  };
  run();
  return {
    wake: run,
    standing: () => {
      const dueMs = dueAt === undefined ? undefined : Math.max(0, Math.round(dueAt - performance.now()));
      return { trouble, againMs: running === undefined ? dueMs : 0 };
    },
    stop: async () => {
      clearTimeout(timer);
      stopping.abort();
      await running;
    },
  };
};
