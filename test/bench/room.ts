/** The bars of the debrief room in the window: opening a class, changing a picture, a what-if, and what is left when it is closed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { classFrom, filesOf } from '../support/broken-class.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { bundled } from '../support/games.ts';
import { type Bar, shown } from './bar.ts';
import { median, percentile95 } from './median.ts';
import { heapOf } from './heap.ts';

const SCENARIO = 'locked-containers';
const OPENINGS = 10;
const ROUNDS = 3;
/** Where the plan stands. */
const PREPARED = '.room-prep h1';
const LONGEST_MS = 120_000;

/** Session files on a disk, as an instructor has them. */
const classOnDisk = (folder: string, sessions: number): readonly string[] => {
  const files = filesOf(classFrom(bundled(SCENARIO), SCENARIO, sessions));
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
};

const toTheRoom = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Debrief room' }).click();
  await page.getByRole('button', { name: 'Choose files or a zip' }).waitFor();
};

/** Milliseconds from the files being there to the plan standing on the screen. */
const open = async (page: Page, files: readonly string[]): Promise<number> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files or a zip' }).click();
  const chosen = await chooser;
  // Handing over is the browser's work, and takes time of its own with hundreds of files.
  const watched = page.evaluate((prepared) => {
    let since = 0;
    document.addEventListener('change', () => (since = performance.now()), { capture: true, once: true });
    return new Promise<number>((resolve) => {
      const watching = new MutationObserver(() => {
        if (document.querySelector(prepared) === null) return;
        watching.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)));
      });
      watching.observe(document.body, { childList: true, subtree: true });
    });
  }, PREPARED);
  await chosen.setFiles([...files]);
  // Whoever watches for a screen that never comes would wait for ever.
  await page.locator(PREPARED).waitFor({ timeout: LONGEST_MS });
  return watched;
};

const close = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^. Put this class away$/ }).click();
  await page.getByRole('button', { name: 'Choose files or a zip' }).waitFor();
};

/** Milliseconds from each key to the next frame with the new picture, on the instructor's screen. */
const slideTimes = async (page: Page): Promise<readonly number[]> => {
  await page.getByRole('button', { name: 'Start the talk' }).click();
  await page.locator('.lead').waitFor();
  return page.evaluate(async () => {
    // Which picture it is, and what comes next, is there in words.
    const shown = (): string => document.querySelector('.lead')?.textContent ?? '';
    const times: number[] = [];
    for (let still = 0; still < 2;) {
      const before = shown();
      const start = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
      await new Promise<void>((resolve) => void requestAnimationFrame(() => setTimeout(resolve)));
      const same = shown() === before;
      still = same ? still + 1 : 0;
      if (!same) times.push(performance.now() - start);
    }
    return times;
  });
};

const memory = async (browser: Browser, address: string, files: readonly string[]): Promise<Bar> => {
  const { page, close: closePage } = await openPage(browser, address);
  await toTheRoom(page);
  const heaps: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    process.stderr.write(`A class of ${files.length} is opened and closed, ${i + 1} of ${OPENINGS} …\n`);
    await open(page, files);
    await close(page);
    if (i === 0 || i === OPENINGS - 1) heaps.push(await heapOf(page));
  }
  await closePage();
  const [first = 0, last = 0] = heaps;
  return {
    name: `heap after ${OPENINGS} openings of a class of ${files.length}, above that after the first`,
    measured: last - first,
    bar: 2,
    atMost: true,
    unit: 'MB',
    detail: `${first.toFixed(1)} MB, then ${last.toFixed(1)} MB`,
  };
};

const slides = async (page: Page, sessions: number): Promise<Bar> => {
  const times = await slideTimes(page);
  return {
    name: `from a presenter’s key to the next picture, class of ${sessions}, 95th percentile`,
    measured: percentile95(times),
    bar: 100,
    atMost: true,
    unit: 'ms',
    detail: `${times.length} pictures`,
  };
};

/** Opened in a page of its own each time; in the last one the whole talk is gone through. */
const openings = async (
  browser: Browser,
  address: string,
  files: readonly string[],
  most: number,
): Promise<readonly Bar[]> => {
  process.stderr.write(`A class of ${files.length} in the window …\n`);
  const bars: Bar[] = [];
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const { page, close: closePage } = await openPage(browser, address);
    await toTheRoom(page);
    times.push((await open(page, files)) / 1_000);
    if (i === ROUNDS - 1) bars.push(await slides(page, files.length));
    await closePage();
  }
  const name = `from the files of ${files.length} sessions to the plan, in the window`;
  const detail = `runs ${times.map(shown).join(', ')}`;
  return [...bars, { name, measured: median(times), bar: most, atMost: true, unit: 's', detail }];
};

const CLASSES = [
  { sessions: 40, most: 2 },
  { sessions: 500, most: 10 },
] as const;

export const roomBars = async (): Promise<readonly Bar[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-class-'));
  const browser = await launch();
  const edition = await serveEdition();
  try {
    const bars: Bar[] = [];
    for (const { sessions, most } of CLASSES) {
      const files = classOnDisk(mkdtempSync(join(folder, 'class-')), sessions);
      bars.push(...(await openings(browser, edition.address, files, most)));
      if (sessions === 500) bars.push(await memory(browser, edition.address, files));
    }
    return bars;
  } finally {
    await edition.stop();
    await browser.close();
    rmSync(folder, { recursive: true });
  }
};
