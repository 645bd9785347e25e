/** What each answer was worth, as a person sees it: worked out while they look, kept, stopped, told as two games. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  USUAL,
  counterfactual,
  goalTitles,
  worthWords,
} from '../../game/core/debrief/counterfactual/counterfactual.ts';
import { writeSession } from '../../game/core/session/session.ts';
import { sayIn } from '../../game/node/cli/text/say.ts';
import { barriers } from '../support/barriers.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { bundled } from '../support/games.ts';
import { playedSession } from '../support/played.ts';

const scenario = bundled('locked-containers');
const session = playedSession(scenario, 'ordinary', 4);
const PATIENT = 180_000;

let browser: Browser;
let edition: Awaited<ReturnType<typeof serveEdition>>;
beforeAll(async () => {
  browser = await launch();
  edition = await serveEdition();
});
afterAll(async () => {
  await browser?.close();
  await edition?.stop();
});

const bringIn = async (page: Page): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Bring in a session file|Een sessiebestand binnenhalen)$/ }).click();
  const file = { name: 'a-game.two-hats', mimeType: 'text/plain', buffer: Buffer.from(writeSession(session)) };
  await (await chooser).setFiles([file]);
};

const lookBack = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /^(Look back at|Terugkijken op)/ })
    .first()
    .click();
  await page.locator('main.back h1').waitFor();
};

const toWorth = async (page: Page): Promise<void> => {
  const skip = page.locator('[data-skip]');
  if (await skip.isVisible()) await skip.click();
  await page.locator('.closer ul button').nth(3).click();
  await page.locator('main.back[data-part="worth"] h1').waitFor();
};

/** How many re-running workers this page has started. */
const countWorkers = (page: Page): (() => number) => {
  let started = 0;
  page.on('worker', (worker) => {
    if (/counterfactual/.test(worker.url())) started++;
  });
  return () => started;
};

const keptIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('two-hats-worked-out');
        opening.addEventListener('success', () => {
          const db = opening.result;
          const count = db.transaction('reports').objectStore('reports').count();
          count.addEventListener('success', () => {
            db.close();
            resolve(count.result);
          });
        });
      }),
  );

describe('what each answer was worth', () => {
  test(
    'is worked out while somebody looks, says no more than the same re-runs without a window, and is kept until its session goes',
    async () => {
      const { page, wrong, close } = await openPage(browser, edition.address);
      const workers = countWorkers(page);
      await bringIn(page);
      await lookBack(page);
      await toWorth(page);
      await page.locator('.worth-job progress').waitFor();
      await page.locator('.worth-one').first().waitFor({ timeout: PATIENT });
      const shown = await page.locator('.worth .way-words p').allTextContents();

      const work = counterfactual(scenario, session, { ...USUAL, along: 0 });
      const words = worthWords(work.report(work.jobs.map(work.run)), goalTitles(scenario, 'en'));
      const told = Object.values(words.decisions).flatMap(({ ways }) => Object.values(ways).flat());
      expect(shown).toEqual(told.map((one) => sayIn('en').words(one)));
      expect(await page.locator('.back-part h1').textContent()).toBe(sayIn('en').words(words.headline));
      expect(workers()).toBeGreaterThan(0);

      // Opened again: nothing is played once more.
      const before = workers();
      await page.getByRole('button', { name: /To the ending/ }).click();
      await page.reload();
      await page.locator('main').waitFor();
      await page.goto(edition.address);
      await page.evaluate(() => sessionStorage.clear());
      await page.goto(edition.address);
      await lookBack(page);
      await toWorth(page);
      await page.locator('.worth-one').first().waitFor({ timeout: 10_000 });
      expect(workers()).toBe(before);

      // It goes with its session.
      expect(await keptIn(page)).toBe(1);
      await page.evaluate(() => sessionStorage.clear());
      await page.goto(edition.address);
      await page
        .getByRole('button', { name: /^Delete/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Delete for good' }).click();
      await expect.poll(() => keptIn(page), { timeout: 10_000 }).toBe(0);
      expect(wrong).toEqual([]);
      await close();
    },
    PATIENT,
  );

  test(
    'can be stopped, tells what it has, and goes on when asked',
    async () => {
      const { page, wrong, close } = await openPage(browser, edition.address);
      await bringIn(page);
      await lookBack(page);
      await toWorth(page);
      await page.getByText(/Games are being played: ([5-9]|[1-9]\d) %/).waitFor({ timeout: PATIENT });
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      await page.getByText('Stopped. What stands here rests on fewer games.').waitFor();
      await page.locator('.worth-one').first().waitFor();
      expect(await page.locator('.back-part h1').textContent()).toBe('What each answer was worth');
      await page.getByRole('button', { name: 'Play on' }).click();
      await page.locator('.worth-reach').waitFor({ timeout: PATIENT });
      await page.locator('.worth-job').waitFor({ state: 'detached', timeout: PATIENT });
      expect(await page.locator('.back-part h1').textContent()).toContain('“');
      expect(wrong).toEqual([]);
      await close();
    },
    PATIENT,
  );

  test(
    'has pictures with titles, tables beside them, no barrier at any size and in any light, two stories on the card, and all of it on paper',
    async () => {
      const { page, close } = await openPage(browser, edition.address, { locale: 'nl-NL', bypassCSP: true });
      await bringIn(page);
      await lookBack(page);
      await toWorth(page);
      await page.locator('.worth-reach').waitFor({ timeout: PATIENT });
      const pictures = page.locator('.worth svg[role="img"]');
      expect(await pictures.count()).toBeGreaterThan(10);
      for (const picture of await pictures.all())
        expect(await picture.evaluate((svg) => svg.querySelectorAll('title, desc').length)).toBe(2);
      for (const table of await page.locator('.worth details summary').all()) await table.click();
      expect(await page.locator('.worth table').count()).toBeGreaterThan(5);
      for (const [colorScheme, width, height] of [
        ['light', 1280, 720],
        ['dark', 1920, 1080],
        // Text at 200 %.
        ['light', 640, 360],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        expect([width, await barriers(page)]).toEqual([width, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await page.locator('.closer ul button').first().click();
      await page.locator('.fork-roads button').nth(1).click();
      expect(await page.locator('.story').count()).toBe(2);
      expect(await barriers(page)).toEqual([]);
      const paper = (await page.locator('.paper').textContent()) ?? '';
      expect(paper).toContain('Het meeste hing af van');
      expect(paper).toContain('Had je');
      await close();
    },
    PATIENT,
  );
});
