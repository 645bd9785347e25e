/** How long Home takes to be usable, beside an empty Phaser page, in the same browser and the same minute. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../../game/node/web/web.ts';
import { serveEdition } from '../support/edition.ts';
import { median } from './median.ts';

export type HomeTimes = { readonly home: number; readonly empty: number; readonly ratio: number };

/** Milliseconds from the request until `selector` is there, in a context without a cache. */
const timeTo = async (browser: Browser, address: string, selector: string): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(selector);
  const took = performance.now() - start;
  await context.close();
  return took;
};

const serveEmpty = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-empty-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, 'empty-page'),
    build: { outDir: folder, emptyOutDir: true, minify: true, target: 'es2024', modulePreload: { polyfill: false } },
  });
  const served = await serve(folder, [0]);
  if (served.kind !== 'serving') throw new Error(`The empty page could not be served: ${served.kind}`);
  return { address: served.address, stop: async () => served.close().then(() => rmSync(folder, { recursive: true })) };
};

/** Medians of `rounds`, the two pages taking turns. */
export const homeTimes = async (browser: Browser, rounds: number): Promise<HomeTimes> => {
  const empty = await serveEmpty();
  const edition = await serveEdition();
  const times = { home: [] as number[], empty: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const home = await timeTo(browser, edition.address, 'main a, main button');
    const peer = await timeTo(browser, empty.address, 'body[data-ready]');
    // The first round warms up the disk and the browser.
    if (round > 0) {
      times.home.push(home);
      times.empty.push(peer);
    }
  }
  await Promise.all([empty.stop(), edition.stop()]);
  const home = median(times.home);
  const peer = median(times.empty);
  return { home, empty: peer, ratio: home / peer };
};
