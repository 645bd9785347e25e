import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import { byWindow } from '../../electron/handlers/by-window.ts';
import type { Host } from '../../game/core/contract/contract.ts';

const contents = () => new EventEmitter() as unknown as WebContents & EventEmitter;

const counted = (leave: () => Promise<void> = async () => undefined) => {
  let opened = 0;
  const windows = byWindow(() => {
    opened += 1;
    return { host: { number: opened } as unknown as Host, leave };
  });
  return { windows, opened: () => opened };
};

test('each window has a host of its own, and keeps it from message to message', async () => {
  const { windows } = counted();
  const [one, two] = [contents(), contents()];
  expect(await windows.hostOf(one)).toEqual({ number: 1 });
  expect(await windows.hostOf(two)).toEqual({ number: 2 });
  expect(await windows.hostOf(one)).toEqual({ number: 1 });
});

test.each(['did-navigate', 'render-process-gone', 'destroyed'])(
  'after %s what was open is let go of before anything else is answered',
  async (event) => {
    const left = Promise.withResolvers<void>();
    const { windows, opened } = counted(() => left.promise);
    const one = contents();
    await windows.hostOf(one);
    one.emit(event);
    const next = windows.hostOf(one);
    await new Promise((resolve) => setImmediate(resolve));
    expect(opened()).toBe(1);
    left.resolve();
    expect(await next).toEqual({ number: 2 });
  },
);

test('a page that is loaded for the first time has nothing to let go of', async () => {
  const leave = vi.fn(async () => undefined);
  const { windows } = counted(leave);
  const one = contents();
  one.emit('did-navigate');
  await windows.hostOf(one);
  expect(leave).not.toHaveBeenCalled();
  await windows.leaveAll();
  expect(leave).toHaveBeenCalledOnce();
});
