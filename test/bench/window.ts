/** The bars of the window: how soon Home is there, what is loaded, how fast it answers, what it costs while nobody moves. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { traineeAt } from '../support/trainee.ts';
import type { Bar } from './bar.ts';
import { heapOf } from './heap.ts';
import { homeTimes } from './home.ts';
import { playedInPage } from './in-page-trainee.ts';
import { percentile95 } from './median.ts';

const KILOBYTE = 1_000;
const IDLE_MS = 10_000;
const PLAYS = 10;
/** Machine code that V8 makes of what runs often is in the same heap, half of all that grows, and no leak of ours. */
const INTERPRETED = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];

/** Collects what scripts weigh on the way, gzipped one by one as a server would send them. */
const weighScripts = (page: Page): (() => Promise<number>) => {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return;
    weights.push(response.body().then((body) => gzipSync(body).length));
  });
  return async () => (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0) / KILOBYTE;
};

/** Per cent of a core that the page's own process took while nothing was done. */
const idleShare = async (browser: Browser, page: Page): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const busy = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo
      .filter(({ type }) => type === 'renderer' || type === 'GPU')
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  // What the last decision set in motion has come to rest.
  await page.waitForTimeout(3_000);
  const before = await busy();
  await page.waitForTimeout(IDLE_MS);
  const share = (((await busy()) - before) * 1_000 * 100) / IDLE_MS;
  await session.detach();
  return share;
};

/** Milliseconds from the click at the ending to the first question of the debrief, its scripts loaded and all measured. */
const lookedBackIn = async (page: Page): Promise<number> => {
  const before = performance.now();
  await page.getByRole('button', { name: 'Look back' }).click();
  await page.locator('main.back h1').waitFor();
  return performance.now() - before;
};

const oneGame = async (browser: Browser, address: string): Promise<readonly Bar[]> => {
  const { page, close } = await openPage(browser, address);
  const weight = weighScripts(page);
  await page.reload();
  const trainee = traineeAt(page);
  await trainee.begin();
  const loaded = await weight();
  const idle = await idleShare(browser, page);
  await trainee.playToTheEnd();
  const answers = await trainee.answerTimes();
  const opening = await lookedBackIn(page);
  await close();
  return [
    { name: 'scripts before the first decision, gzipped', measured: loaded, bar: 900, atMost: true, unit: 'kB' },
    { name: 'processor use of the idle board', measured: idle, bar: 2, atMost: true, unit: '% of a core' },
    {
      name: 'from decision to visible answer, 95th percentile',
      measured: percentile95(answers),
      bar: 100,
      atMost: true,
      unit: 'ms',
      detail: `${answers.length} decisions`,
    },
    { name: 'from the ending to the debrief', measured: opening, bar: 1_000, atMost: true, unit: 'ms' },
  ];
};

const manyGames = async (address: string): Promise<Bar> => {
  const browser = await launch(INTERPRETED);
  const { page } = await openPage(browser, address);
  await playedInPage(page);
  const first = await heapOf(page);
  for (let play = 1; play < PLAYS; play++) {
    process.stderr.write(`Playing in the window, game ${play + 1} of ${PLAYS} …\n`);
    await playedInPage(page);
  }
  const last = await heapOf(page);
  await browser.close();
  return {
    name: `heap after ${PLAYS} play-throughs, above that after the first`,
    measured: last - first,
    bar: 2,
    atMost: true,
    unit: 'MB',
    detail: `${first.toFixed(1)} MB, then ${last.toFixed(1)} MB`,
  };
};

/** All of them, one after another, in one browser. */
export const windowBars = async (): Promise<readonly Bar[]> => {
  const browser = await launch();
  const edition = await serveEdition();
  try {
    process.stderr.write('Opening Home beside an empty Phaser page …\n');
    const { home, empty, ratio } = await homeTimes(browser, 7);
    const game = await oneGame(browser, edition.address);
    const heap = await manyGames(edition.address);
    return [
      {
        name: 'Home usable, beside an empty Phaser page',
        measured: ratio,
        bar: 1.5,
        atMost: true,
        unit: 'times',
        detail: `${home.toFixed(0)} ms beside ${empty.toFixed(0)} ms`,
      },
      ...game,
      heap,
    ];
  } finally {
    await edition.stop();
    await browser.close();
  }
};
