import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../game/core/contract/channels.ts';
import { launch } from '../support/edition.ts';
import { dataFolder, startDesktop, type Desktop, type Wish } from './harness/desktop.ts';
import { untilHome } from './harness/home.ts';
import { until } from './harness/until.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const LEFT = { x: 0, y: 0, width: 1440, height: 900 };
const RIGHT = { x: 1440, y: 0, width: 1920, height: 1080 };
const HOME = 1;
const PROJECTOR = 2;
const OURS = { url: 'app://two-hats/', top: true };

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

const started = async (wish: Partial<Wish> = {}): Promise<Desktop> => {
  const { data, remove } = dataFolder();
  const desktop = startDesktop(browser, { data, ...wish });
  leftovers.push(remove, desktop.stop);
  await untilHome(await desktop.page(HOME));
  return desktop;
};
const project = (desktop: Desktop, on: boolean, from = HOME) =>
  desktop.app.invoke(from, 'room', OURS, { wish: 'projector', on });
const windows = async (desktop: Desktop) => (await desktop.app.look()).windows;
const IS_OPEN = { ok: true, value: { ok: true, value: { projector: true } } };
const IS_CLOSED = { ok: true, value: { ok: true, value: { projector: false } } };

test('the projector’s window opens once, as shut in as the first, and closes again, by a message or by the person', async () => {
  const desktop = await started();
  expect(await Promise.all([project(desktop, true), project(desktop, true)])).toEqual([IS_OPEN, IS_OPEN]);
  await until(async () => (await windows(desktop))[1]?.focused === true);
  const [home, projector, ...others] = await windows(desktop);
  expect(others).toEqual([]);
  expect(projector).toMatchObject({ address: 'app://two-hats/?projector', fullScreen: false, shown: true });
  expect(projector?.bounds).toMatchObject({ width: 1280, height: 720 });
  expect(projector?.preferences).toEqual(home?.preferences);
  expect(await project(desktop, false)).toEqual(IS_CLOSED);
  expect(await windows(desktop)).toHaveLength(1);
  await project(desktop, true);
  await desktop.app.closeByPerson(PROJECTOR + 1);
  expect(await windows(desktop)).toHaveLength(1);
  expect(await project(desktop, true)).toEqual(IS_OPEN);
  expect(await windows(desktop)).toHaveLength(2);
  expect(desktop.record.refused).toEqual([]);
  expect(desktop.record.wrong).toEqual([]);
});

test('on a second display it fills it, and leaves the instructor where they were', async () => {
  const desktop = await started({ displays: [LEFT, RIGHT] });
  await project(desktop, true);
  await until(async () => (await windows(desktop))[1]?.fullScreen === true);
  expect(await windows(desktop)).toMatchObject([{ focused: true }, { bounds: RIGHT, shown: true, focused: false }]);
});

test('a stranger in the projector’s page gets nothing but the settings, whatever address it gives itself', async () => {
  const desktop = await started();
  await project(desktop, true);
  const page = await desktop.page(PROJECTOR);
  await page.evaluate(() => history.replaceState(null, '', '/'));
  const heard = await page.evaluate(async (channels) => {
    const { twoHats } = globalThis as unknown as { twoHats: Record<string, (payload: unknown) => Promise<unknown>> };
    const heard = await Promise.all(
      channels.map((channel) =>
        twoHats[channel]!(channel === 'room' ? { wish: 'projector', on: false } : {}).then(
          () => channel,
          (error: Error) => error.message,
        ),
      ),
    );
    return heard.filter((one) => !one.endsWith('was refused'));
  }, CHANNELS);
  expect(heard).toEqual(['host.about', 'settings.read']);
  expect(await windows(desktop)).toHaveLength(2);
});

test('it goes with the first window, and the app with it', async () => {
  const desktop = await started();
  await project(desktop, true);
  expect(await desktop.leave('close')).toEqual({ code: 0, signal: null });
});

test('one that keeps crashing is given up, and the first goes on', async () => {
  const desktop = await started();
  await project(desktop, true);
  for (let crashes = 0; crashes < 4; crashes += 1) {
    await desktop.page(PROJECTOR);
    await desktop.window(PROJECTOR).crash();
  }
  await until(async () => (await windows(desktop)).length === 1);
  expect(desktop.boxes).toEqual([]);
  await untilHome(await desktop.page(HOME));
});

test('the page is printed as a PDF to where the person says', async () => {
  let saved = '';
  const { data, remove } = dataFolder();
  const desktop = startDesktop(browser, {
    data,
    answer: ({ options }) => {
      saved = `${data}/${(options as { defaultPath: string }).defaultPath}`;
      return { canceled: false, filePath: saved };
    },
  });
  leftovers.push(remove, desktop.stop);
  await untilHome(await desktop.page(HOME));
  expect(await desktop.app.invoke(HOME, 'room', OURS, { wish: 'pdf', name: 'Home' })).toEqual(IS_CLOSED);
  const text = readFileSync(saved, 'latin1');
  expect([saved.endsWith('/Home.pdf'), text.slice(0, 5), text.includes('/StructTreeRoot')]).toEqual([
    true,
    '%PDF-',
    true,
  ]);
});
