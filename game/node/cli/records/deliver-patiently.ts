/** Sends what waits, with progress, and knocks again while the store is away; Ctrl-C leaves in the outbox what is left. */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Outbox, type StoreAddress, type Trouble, deliver, helpsToWait, pauseMs } from '../../records/records.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';
import { openIn } from './waiting.ts';

export type Delivered = {
  /** Statements that the store has now and that waited before. */
  readonly stored: number;
  readonly trouble: Trouble | undefined;
  readonly stopped: boolean;
};

/** How finely chance is cut. */
const PARTS = 1_000;
const LONGEST_REQUEST_S = 30;

/**
 * `patience` is in seconds: for so long a store that takes nothing is asked again, counted from the last that it took, and
 * half as long (at most half a minute) one answer is waited for. Rejects with the system's error where the outbox cannot be
 * written.
 */
export const deliverPatiently = async (
  outbox: Outbox,
  store: StoreAddress,
  patience: number,
  terminal: Terminal,
  say: Say,
): Promise<Delivered> => {
  const stopping = new AbortController();
  const letBe = terminal.onInterrupt(() => stopping.abort());
  const { signal } = stopping;
  const net = { fetch, patienceMs: Math.max(1, Math.min(patience / 2, LONGEST_REQUEST_S)) * 1_000, signal };
  const of = (await outbox.list()).reduce((sum, one) => sum + openIn(one), 0);
  let stored = 0;
  let settled = 0;
  let failures = 0;
  let since = performance.now();
  const pass = async (): Promise<Trouble | undefined> => {
    const before = { stored, settled };
    const heard = (taken: number, refused: number): void => {
      stored = before.stored + taken;
      settled = before.settled + taken + refused;
      since = performance.now();
      failures = 0;
      terminal.progress(say.t('send.progress', { done: settled, of }));
    };
    terminal.progress(say.t('send.progress', { done: settled, of }));
    return (await deliver(outbox, store, net, heard)).trouble;
  };
  try {
    for (;;) {
      const trouble = await pass();
      if (trouble === undefined || !helpsToWait(trouble)) return { stored, trouble, stopped: false };
      const wait = pauseMs(++failures, 'againMs' in trouble ? trouble.againMs : undefined, randomInt(PARTS) / PARTS);
      if (performance.now() + wait > since + patience * 1_000) return { stored, trouble, stopped: false };
      terminal.progress(say.t('send.again', { done: settled, of, n: Math.ceil(wait / 1_000) }));
      await pause(wait, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    return { stored, trouble: undefined, stopped: true };
  } finally {
    letBe();
    terminal.progress();
  }
};
