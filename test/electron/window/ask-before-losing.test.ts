import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { askBeforeLosing } from '../../../electron/window/ask-before-losing.ts';

const box = vi.hoisted(() => ({ response: 0, asked: [] as { message: string }[], locale: 'en-GB' }));
vi.mock('electron', () => ({
  app: { getLocale: () => box.locale },
  dialog: {
    showMessageBox: async (_window: unknown, options: { message: string }) => {
      box.asked.push(options);
      return { response: box.response };
    },
  },
}));

test.each([
  ['en-GB', 0, false, 'Not everything is saved.'],
  ['nl-NL', 1, true, 'Niet alles is opgeslagen.'],
])(
  'a window that holds something unsaved asks once (%s), and answer %i closes it: %s',
  async (locale, response, closed, words) => {
    Object.assign(box, { locale, response, asked: [] });
    let destroyed = false;
    const webContents = new EventEmitter();
    askBeforeLosing({
      webContents,
      isDestroyed: () => destroyed,
      destroy: () => (destroyed = true),
    } as unknown as BrowserWindow);
    webContents.emit('will-prevent-unload');
    webContents.emit('will-prevent-unload');
    await new Promise((go) => setTimeout(go));
    expect([box.asked.map(({ message }) => message), destroyed]).toEqual([[words], closed]);
  },
);
