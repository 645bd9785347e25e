import type { WebContents } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const shown = vi.hoisted(() => ({
  window: 'the window' as string | null,
  asked: [] as unknown[],
  answer: {} as object,
  listeners: new Map<string, (event: { preventDefault: () => void }) => void>(),
  quit: 0,
}));
vi.mock('electron', () => ({
  BrowserWindow: { fromWebContents: () => shown.window },
  dialog: {
    showOpenDialog: async (...args: unknown[]) => (shown.asked.push(args), shown.answer),
    showSaveDialog: async (...args: unknown[]) => (shown.asked.push(args), shown.answer),
  },
  app: {
    on: (name: string, listener: (event: { preventDefault: () => void }) => void) =>
      shown.listeners.set(name, listener),
    quit: () => (shown.quit += 1),
  },
}));
const { nativeDialogs } = await import('../../electron/handlers/dialogs.ts');
const { leaveBeforeQuitting } = await import('../../electron/handlers/leaving.ts');
const dialogs = nativeDialogs({} as WebContents);

beforeEach(() => {
  shown.window = 'the window';
  shown.asked = [];
});

describe('the boxes of the system', () => {
  test('stand in front of the window that asks, and tell what was chosen', async () => {
    shown.answer = { canceled: false, filePaths: ['/a', '/b'], filePath: '/c' };
    expect(await dialogs.sessionFiles()).toEqual(['/a', '/b']);
    expect(await dialogs.scenario('folder')).toBe('/a');
    expect(await dialogs.scenario('file')).toBe('/a');
    expect(await dialogs.scenario('package')).toBe('/a');
    expect(await dialogs.folderForFiles()).toBe('/a');
    expect(await dialogs.saveAs('Mine.two-hats')).toBe('/c');
    expect(await dialogs.savePackage('Mine.twohats')).toBe('/c');
    expect(await dialogs.saveFile('Mine.csv', 'csv')).toBe('/c');
    expect(shown.asked.map((args) => (args as unknown[])[0])).toEqual(Array(8).fill('the window'));
    expect(shown.asked).toMatchObject(
      [
        [{}, { properties: ['openFile', 'multiSelections'] }],
        [{}, { properties: ['openDirectory'] }],
        [{}, { properties: ['openFile'], filters: [{ extensions: ['twohats', 'yaml', 'yml'] }] }],
        [{}, { properties: ['openFile'], filters: [{ extensions: ['twohats'] }] }],
        [{}, { properties: ['openDirectory', 'createDirectory'] }],
        [{}, { defaultPath: 'Mine.two-hats' }],
        [{}, { defaultPath: 'Mine.twohats' }],
        [{}, { defaultPath: 'Mine.csv', filters: [{ name: 'CSV', extensions: ['csv'] }] }],
      ].map(([, options]) => ['the window', options]),
    );
  });

  test('may be cancelled', async () => {
    shown.answer = { canceled: true, filePaths: [], filePath: '' };
    expect(await dialogs.sessionFiles()).toBeUndefined();
    expect(await dialogs.saveAs('x')).toBeUndefined();
  });

  test('are not shown for a window that has gone', async () => {
    shown.window = null;
    expect(await dialogs.sessionFiles()).toBeUndefined();
    expect(await dialogs.saveAs('x')).toBeUndefined();
    expect(shown.asked).toEqual([]);
  });
});

describe('quitting', () => {
  const quitOnce = async () => {
    let prevented = false;
    shown.listeners.get('will-quit')?.({ preventDefault: () => (prevented = true) });
    await new Promise((resolve) => setImmediate(resolve));
    return prevented;
  };

  test('waits until the sessions are let go of, once', async () => {
    shown.quit = 0;
    const left = Promise.withResolvers<void>();
    leaveBeforeQuitting(() => left.promise);
    expect(await quitOnce()).toBe(true);
    expect(shown.quit).toBe(0);
    left.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect(shown.quit).toBe(1);
    expect(await quitOnce()).toBe(false);
  });

  test('does not wait for a disk that hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    shown.quit = 0;
    leaveBeforeQuitting(() => new Promise(() => undefined));
    await quitOnce();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(shown.quit).toBe(1);
    vi.useRealTimers();
  });
});
