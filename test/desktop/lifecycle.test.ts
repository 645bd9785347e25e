import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { launch } from '../support/edition.ts';
import { appWithout } from './harness/broken-app.ts';
import { dataFolder, startDesktop, type Desktop, type Wish } from './harness/desktop.ts';
import { untilHome } from './harness/home.ts';

import { until } from './harness/until.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

let leftovers: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const clear of leftovers.toReversed()) await clear();
  leftovers = [];
});

const folder = (): string => {
  const { data, remove } = dataFolder();
  leftovers.push(remove);
  return data;
};
const begin = (wish: Wish): Desktop => {
  const desktop = startDesktop(browser, wish);
  leftovers.push(desktop.stop);
  return desktop;
};
const home = async (desktop: Desktop) => {
  const page = await desktop.page();
  await untilHome(page);
  return page;
};
const windows = async (desktop: Desktop) => (await desktop.app.look()).windows;

describe('a second start', () => {
  test('ends, and brings the first one’s window to the front', async () => {
    const data = folder();
    const first = begin({ data });
    await home(first);
    await first.app.minimizeByPerson(1);
    const second = begin({ data });
    expect(await second.ended).toEqual({ code: 0, signal: null });
    expect(await second.ready).toBe(false);
    await until(async () => (await windows(first))[0]?.focused === true);
    expect(await windows(first)).toMatchObject([{ minimized: false, shown: true }]);
  });

  test('goes its own way with another data folder', async () => {
    await home(begin({ data: folder() }));
    const other = begin({ data: folder() });
    await home(other);
    expect(await windows(other)).toHaveLength(1);
  });

  test('is the first again after a power cut', async () => {
    const data = folder();
    const first = begin({ data });
    await home(first);
    expect(await first.kill()).toEqual({ code: null, signal: 'SIGKILL' });
    const again = begin({ data });
    await home(again);
    expect(again.record.wrong).toEqual([]);
  });
});

describe('a window that crashes', () => {
  test('is back at once, and works', async () => {
    const desktop = begin({ data: folder() });
    await home(desktop);
    const first = performance.now();
    await desktop.window().load('app://two-hats/');
    await home(desktop);
    const ordinary = performance.now() - first;
    const before = performance.now();
    await desktop.window().crash();
    await home(desktop);
    const took = performance.now() - before;
    process.stderr.write(`Back ${took.toFixed(0)} ms after a crash (an ordinary load: ${ordinary.toFixed(0)} ms).\n`);
    // What the app itself adds: the rest is the machine and the stand-in, whose time is printed and judged by nobody here.
    expect(desktop.record.loads).toHaveLength(2);
    expect(desktop.record.loads[1]! - before).toBeLessThan(3_000);
    expect(await windows(desktop)).toMatchObject([{ id: 1, shown: true }]);
    expect(desktop.record.wrong).toEqual([]);
  });

  test('and crashes again and again is not loaded for ever: the person is told, and it ends', async () => {
    const desktop = begin({ data: folder() });
    await home(desktop);
    const over = desktop.ended.then(() => true);
    for (let crashes = 0; crashes < 4; crashes += 1) {
      await desktop.window().crash();
      const ended = await Promise.race([over, new Promise((go) => setTimeout(() => go(false), 1_500))]);
      if (ended === true) break;
      await desktop.page();
    }
    expect(await desktop.ended).toEqual({ code: 1, signal: null });
    expect(desktop.boxes).toMatchObject([{ kind: 'showErrorBox' }]);
    expect(JSON.stringify(desktop.boxes[0])).toContain('kept');
  });
});

describe('leaving', () => {
  test('closing the window ends the app', async () => {
    const desktop = begin({ data: folder() });
    await home(desktop);
    expect(await desktop.leave('close')).toEqual({ code: 0, signal: null });
  });

  test('so does quitting', async () => {
    const desktop = begin({ data: folder() });
    await home(desktop);
    expect(await desktop.leave('quit')).toEqual({ code: 0, signal: null });
  });
});

test('an app without its window’s files says so in a box of the system, and ends', async () => {
  const { appPath, remove } = appWithout('out/renderer');
  leftovers.push(remove);
  const desktop = begin({ data: folder(), appPath });
  expect(await desktop.ended).toEqual({ code: 1, signal: null });
  expect(desktop.boxes).toMatchObject([{ kind: 'showErrorBox', options: { title: 'Two Hats' } }]);
});
