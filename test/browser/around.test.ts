/** The screens around a game: library, briefing, settings. */
import { parse } from 'yaml';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { bundled, launch, openPage, serveEdition } from '../support/edition.ts';

const BROKEN = {
  id: 'broken-one',
  imported: false,
  findings: [],
  pictures: [],
  files: { 'scenario.yaml': 'format: two-hats/1\ntitle: [not, a, title]\n' },
};

let browser: Browser;
let edition: Awaited<ReturnType<typeof serveEdition>>;
beforeAll(async () => {
  browser = await launch();
  edition = await serveEdition([...bundled(), BROKEN]);
});
afterAll(async () => {
  await browser?.close();
  await edition?.stop();
});

const toLibrary = async (page: Page): Promise<void> => {
  await page.locator('main .button-main').click();
  await page.locator('.shelf-card').first().waitFor();
};

const toBriefing = async (page: Page): Promise<void> => {
  await toLibrary(page);
  await page.locator('.shelf-card .button-main').first().click();
  await page.locator('.letter').waitFor();
};

const SCREENS = [
  ['library', toLibrary],
  ['briefing', toBriefing],
  [
    'settings',
    async (page: Page) => {
      await page.getByRole('button', { name: /Settings|Instellingen/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
] as const;

describe('the library', () => {
  test('lists every bundled scenario, with what will be practised', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await toLibrary(page);
    for (const { files } of bundled()) {
      const { title } = parse(files['scenario.yaml'] ?? '') as { title: string };
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
    }
    expect(await page.getByText('changing hats, and saying so').count()).toBe(bundled().length);
    expect(wrong).toEqual([]);
    await close();
  });

  test('says what is wrong with a scenario that cannot be played, and where, and does not start it', async () => {
    const { page, close } = await openPage(browser, edition.address);
    await toLibrary(page);
    const broken = page.locator('.shelf-broken');
    await broken.getByRole('heading', { name: '“broken-one” cannot be played yet' }).waitFor();
    expect(await broken.locator('.findings li').first().textContent()).toMatch(/scenario\.yaml, line \d+ \S/);
    expect(await broken.getByRole('button').count()).toBe(0);
    await close();
  });
});

describe('the briefing', () => {
  test('does not scroll at 1280 × 720, in English and in Dutch', async () => {
    for (const locale of ['en', 'nl']) {
      const { page, close } = await openPage(browser, edition.address, { locale });
      await toBriefing(page);
      expect([locale, await page.evaluate(() => document.documentElement.scrollHeight)]).toEqual([locale, 720]);
      await close();
    }
  });

  test('says what there is, what is fixed and who is there', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await toBriefing(page);
    const said = (await page.locator('.briefing').textContent()) ?? '';
    for (const words of ['7 hours', '4,000 euros', '13 weeks', 'No new containers this year.', 'Ms Verhoef'])
      expect(said).toContain(words);
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('the settings', () => {
  test('hold at once, and are kept', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Nederlands', { exact: true }).click();
    await page.getByText('150 %', { exact: true }).click();
    await page.getByText('Donker', { exact: true }).click();
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await page.getByText('Eén baan, twee petten.').waitFor();
    await page.reload();
    await page.getByText('Eén baan, twee petten.').waitFor();
    const html = page.locator('html');
    expect(await html.getAttribute('data-theme')).toBe('dark');
    expect(await html.evaluate((root) => getComputedStyle(root).fontSize)).toBe('24px');
    expect(wrong).toEqual([]);
    await close();
  });

  test('are closed by Escape, and give the focus back', async () => {
    const { page, close } = await openPage(browser, edition.address);
    await page.getByRole('button', { name: 'Settings' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
    await close();
  });

  test('delete nothing before the word for it is written', async () => {
    const { page, close } = await openPage(browser, edition.address);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Delete my data …' }).click();
    const sure = page.getByRole('button', { name: 'Delete everything for good' });
    expect(await sure.count()).toBe(0);
    await page.getByLabel('Type delete to be sure:').fill('Delete');
    await sure.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Delete my data …' }).waitFor();
    await close();
  });
});

describe.each(SCREENS)('%s', (_name, go) => {
  test.each([
    ['light', 'en'],
    ['dark', 'nl'],
  ] as const)('has no barrier that axe knows of (%s, %s)', async (colorScheme, locale) => {
    const { page, close } = await openPage(browser, edition.address, { colorScheme, locale, bypassCSP: true });
    await go(page);
    expect(await barriers(page)).toEqual([]);
    await close();
  });

  test.each([
    ['a tablet', 800, 1100],
    ['text at 200 %', 640, 360],
    ['a phone', 320, 600],
  ])('never scrolls sideways on %s', async (_what, width, height) => {
    const { page, close } = await openPage(browser, edition.address, { viewport: { width, height } });
    await go(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });
});
