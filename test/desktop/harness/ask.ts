import type { Page } from 'playwright-core';
import type { Channel } from '../../../game/core/contract/channels.ts';
import type { Reply, Request } from '../../../game/core/contract/contract.ts';

/** Sends a message as a script of the page does, by what the preload script put there. Rejects with the words of a refusal. */
export const ask = async <C extends Channel>(page: Page, channel: C, request: Request<C>): Promise<Reply<C>> =>
  page.evaluate(
    async ([name, payload]) => {
      const { twoHats } = globalThis as unknown as { twoHats: Record<string, (payload: unknown) => Promise<unknown>> };
      return twoHats[name]!(payload);
    },
    [channel, request] as const,
  ) as Promise<Reply<C>>;

/** The value of an answer that must have gone well. */
export const value = <T>(
  outcome:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: { readonly code: string } },
): T => {
  if (!outcome.ok) throw new Error(`The host answered ${JSON.stringify(outcome.failure)}.`);
  return outcome.value;
};
