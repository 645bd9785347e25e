import { afterEach, expect, test, vi } from 'vitest';
import { browserRoom } from '../../../game/renderer/host/browser-room.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser that lets no second window open is said to have failed', async () => {
  vi.stubGlobal('window', { open: () => null });
  expect(await browserRoom().room({ wish: 'projector', on: true })).toMatchObject({ failure: { code: 'failed' } });
});

test('a projector’s window that the person closed is opened anew, by the same name', async () => {
  const opened: { closed: boolean }[] = [];
  const names: string[] = [];
  const open = (_address: string, name: string) => {
    names.push(name);
    return opened[opened.push({ closed: false }) - 1];
  };
  vi.stubGlobal('window', { open });
  const { room } = browserRoom();
  await room({ wish: 'projector', on: true });
  opened[0]!.closed = true;
  expect(await room({ wish: 'projector', on: true })).toEqual({ ok: true, value: { projector: true } });
  expect(names).toEqual(['two-hats-projector', 'two-hats-projector']);
});
