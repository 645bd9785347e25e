/** What a room puts on paper, and the page that says what is kept. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';

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

const WORDS = {
  en: { settings: 'Settings', keeps: 'What Two Hats keeps', room: 'Debrief room', paper: 'Paper and files' },
  nl: { settings: 'Instellingen', keeps: 'Wat Two Hats bewaart', room: 'Nabespreking', paper: 'Papier en bestanden' },
} as const;

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Of what stands on the page as it prints: what is seen of it. */
const printed = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.locator('.window, .sheet, .data-sheet, .room-top, .room-paper').filter({ visible: true }).count(),
  ).toBeLessThan(2);
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return text;
};

test.each(['en', 'nl'] as const)(
  'what is kept is read over the settings and over the door of the room, by keyboard, and prints on one page, in %s',
  async (language) => {
    const said = WORDS[language];
    const { page, wrong, close } = await openPage(browser, edition.address, { locale: language, bypassCSP: true });
    await page.getByRole('button', { name: said.settings }).first().click();
    await page.getByRole('button', { name: said.keeps }).focus();
    await page.keyboard.press('Enter');
    const sheet = page.locator('.data-sheet');
    await sheet.waitFor();
    expect(await sheet.locator('h2').count()).toBeGreaterThan(8);
    expect(await barriers(page)).toEqual([]);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    expect(await printed(page)).toContain(said.keeps);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(said.keeps);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: said.room }).click();
    await page.locator('.room-how .button').click();
    await sheet.waitFor();
    expect(wrong).toEqual([]);
    await close();
  },
);

// In the language with the longer words: a sheet has room for them.
test('a class prints as a report, and as one sheet for each handover, and nobody is named', async () => {
  const said = WORDS.nl;
  const { page, wrong, close } = await openPage(browser, edition.address, { locale: 'nl' });
  await page.addInitScript(() => (globalThis.print = () => undefined));
  await page.reload();
  await page.getByRole('button', { name: said.room }).click();
  await page.locator('.room-examples .button').first().click();
  await page.locator('.room-prep').waitFor({ timeout: 120_000 });
  await page.locator('.room-top').getByText(said.paper).click();
  const [report, handovers] = [page.locator('[data-paper="report"]'), page.locator('[data-paper="handovers"]')];
  await report.waitFor({ state: 'attached' });
  const text = await printed(page);
  expect(text).not.toContain(said.paper);
  expect(await report.locator('h2').count()).toBeGreaterThan(5);
  // Words and a number: what an alias looks like.
  const ALIAS = /\b[a-z]+-[a-z]+-\d{2}\b/;
  expect(text).not.toMatch(ALIAS);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(3);

  await page.locator('.room-paper section').nth(1).locator('.button').click();
  await handovers.waitFor({ state: 'attached' });
  const sheets = await handovers.locator('.sheet-handover').count();
  expect(sheets).toBeGreaterThanOrEqual(3);
  expect(await printed(page)).not.toMatch(ALIAS);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets);
  expect(await report.count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});
