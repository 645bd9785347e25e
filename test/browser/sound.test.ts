import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SoundName } from '../../game/renderer/art/sounds/sounds.ts';
import { launch } from '../support/edition.ts';

const ENTRY = join(resolve(import.meta.dirname, '../..'), 'game/renderer/art/sounds/sounds.ts');
const ADDRESS = 'http://sounds.test/';
const NAMES: readonly SoundName[] = ['page', 'stamp', 'murmur', 'door', 'bell'];

const LOUDEST_DB = -6;
const SOFTEST_DB = -30;
const LONGEST_S = 1.2;
const NO_DC = 1e-4;

type World = { readonly sounds: typeof import('../../game/renderer/art/sounds/sounds.ts') };
const PAGE = `<!doctype html><button>press</button><script type="module">
  import * as sounds from './sounds.js';
  globalThis.sounds = sounds;
</script>`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['es'], fileName: 'sounds' } },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  browser = await launch();
  page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill(
      route.request().url().endsWith('.js')
        ? { contentType: 'text/javascript', body: output[0].code }
        : { contentType: 'text/html', body: PAGE },
    ),
  );
});
afterAll(() => browser?.close());

/** Renders one sound at full volume and measures it. */
const measured = (name: SoundName) =>
  page.evaluate(async (which) => {
    const RATE = 48_000;
    const SECONDS = 2;
    const { sounds } = globalThis as unknown as World;
    const context = new OfflineAudioContext(1, RATE * SECONDS, RATE);
    sounds.perform(context, which, { volume: 100, start: 0 });
    const samples = (await context.startRendering()).getChannelData(0);
    const AUDIBLE = 0.001;
    return {
      names: sounds.SOUND_NAMES,
      peak: 20 * Math.log10(samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0)),
      seconds: samples.findLastIndex((value) => Math.abs(value) > AUDIBLE) / RATE,
      offset: Math.abs(samples.reduce((sum, value) => sum + value, 0) / samples.length),
    };
  }, name);

describe('each sound', () => {
  test.each(NAMES)('%s is short, soft and without an offset', async (name) => {
    await page.goto(ADDRESS);
    const { names, peak, seconds, offset } = await measured(name);
    expect(names).toEqual(NAMES);
    expect(peak).toBeGreaterThan(SOFTEST_DB);
    expect(peak).toBeLessThan(LOUDEST_DB);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(LONGEST_S);
    expect(offset).toBeLessThan(NO_DC);
  });
});

describe('the sound device', () => {
  /** Counts what asks for it while the given calls are made, with or without a key pressed before. */
  const asked = async (volume: number, pressed: boolean): Promise<number> => {
    await page.goto(ADDRESS);
    await page.evaluate((first) => {
      const world = globalThis as unknown as World & {
        asked: number;
        AudioContext: typeof AudioContext;
        play: () => void;
      };
      world.asked = 0;
      world.AudioContext = class extends AudioContext {
        constructor() {
          super();
          world.asked += 1;
        }
      };
      const opened = world.sounds.openSounds({ volume: first });
      world.play = () => opened.play('page');
    }, volume);
    if (pressed) await page.getByRole('button').press('Enter');
    return page.evaluate(() => {
      const world = globalThis as unknown as { asked: number; play: () => void };
      world.play();
      world.play();
      return world.asked;
    });
  };

  test('is asked for once, by the first sound after a key was pressed', async () =>
    expect(await asked(40, true)).toBe(1));
  test('is not asked for before somebody touched the window', async () => expect(await asked(40, false)).toBe(0));
  test('is never asked for at volume 0', async () => expect(await asked(0, true)).toBe(0));
});
