/** `electron.ipcMain`: `handle` alone. Synchronous and one-way messages are not to be had, so that nobody begins to use them. */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { strict } from './strict.ts';
import { answerWith } from './system.ts';
import { contentsNumbered } from './web-contents.ts';
import type { Reply, Sender } from './wire.ts';

type Listener = Parameters<IpcMain['handle']>[1];

const listeners = new Map<string, Listener>();
export const channels = (): readonly string[] => [...listeners.keys()];

export const ipcMain = strict('ipcMain', {
  handle: (channel, listener) => {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    listeners.set(channel, listener);
  },
  removeHandler: (channel) => void listeners.delete(channel),
} satisfies Partial<IpcMain>);

const frameOf = (sender: Sender | undefined): object | null =>
  sender === undefined
    ? null
    : { url: sender.url, parent: sender.top ? null : { url: 'app://two-hats/', parent: null } };

const wordsOf = (error: unknown): string => (error instanceof Error ? String(error) : `Error: ${String(error)}`);

/** Answers only what plain JSON carries: more than that has no business on the bridge. */
const asPlain = (channel: string, value: unknown): unknown => {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one === 'function' || typeof one === 'symbol' || typeof one === 'bigint' || Number.isNaN(one))
      throw new Error(`${channel} answered with a ${typeof one}, which the stand-in does not carry`);
    return one;
  });
  return JSON.parse(text) as unknown;
};

answerWith({
  invoke: async (window, channel, sender, payload): Promise<Reply> => {
    const listener = listeners.get(channel);
    const failed = (words: string): Reply => ({
      ok: false,
      words: `Error invoking remote method '${channel}': ${words}`,
    });
    if (listener === undefined) return failed(`Error: No handler registered for '${channel}'`);
    try {
      const event = { senderFrame: frameOf(sender), sender: contentsNumbered(window) } as IpcMainInvokeEvent;
      const value: unknown = await listener(strict('IpcMainInvokeEvent', event), payload);
      return { ok: true, value: asPlain(channel, value) };
    } catch (error) {
      return failed(wordsOf(error));
    }
  },
});
