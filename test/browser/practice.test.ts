/** A game that is only practised: played, looked back at, copied where somebody wants a copy, and otherwise never there. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSession } from '../../game/core/session/session.ts';
import { barriers } from '../support/barriers.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { storedBy } from '../support/stored.ts';
import { traineeAt } from '../support/trainee.ts';

const A_GAME = 300_000;

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
  en: {
    choose: 'Choose a scenario',
    practise: 'Practise: nothing is kept',
    practice: 'Practice: nothing is kept',
    knows: 'I know the game: show everything from the start',
  },
  nl: {
    choose: 'Kies een scenario',
    practise: 'Oefenen: er wordt niets bewaard',
    practice: 'Oefenen: er wordt niets bewaard',
    knows: 'Ik ken het spel: toon alles vanaf het begin',
  },
} as const;
type Said = (typeof WORDS)[keyof typeof WORDS];

const practise = async (page: Page, said: Said): Promise<void> => {
  await page.getByRole('button', { name: said.choose }).click();
  await page.locator('.shelf-card .button-main').first().click();
  // By keyboard: a box that is ticked with the space bar, and says what it means once it is.
  const box = page.getByRole('checkbox', { name: said.practise });
  await box.focus();
  await page.keyboard.press('Space');
  expect(await box.isChecked()).toBe(true);
  expect(
    await box.evaluate((one) => document.getElementById(one.getAttribute('aria-describedby')!)?.textContent),
  ).not.toBe('');
  await page.getByRole('checkbox', { name: said.knows }).check();
  await page.locator('.before input[maxlength="300"]').fill('Nobody keeps this sentence.');
  expect(await barriers(page)).toEqual([]);
  await page.locator('.briefing .button-main').click();
  await page.locator('main.play').waitFor();
};

const copyOf = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep a copy' }).first().click();
  return readFileSync(await (await download).path(), 'utf8');
};

test(
  'a practice game leaves nothing in the browser, neither while it is played and looked back at nor afterwards',
  async () => {
    const said = WORDS.en;
    const { page, wrong, close } = await openPage(browser, edition.address, { locale: 'en', bypassCSP: true });
    await page.getByRole('button', { name: said.choose }).waitFor();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 2);
    const before = await storedBy(page);

    await practise(page, said);
    await page.locator('.keeping').getByText(said.practice).waitFor();
    const trainee = traineeAt(page);
    await trainee.play((moment, week) => moment === 'week' && week === 3);
    expect(await storedBy(page)).toEqual(before);
    await trainee.playToTheEnd();
    await page.getByRole('button', { name: 'Look back' }).click();
    await page.locator('main.back h1').waitFor();
    await page.locator('.back-status').getByText(said.practice).waitFor();
    await page.locator('[data-skip]').click();
    // What the re-runs tell is worked out to its end, where it would be kept with a session.
    await page.locator('.closer ul button').nth(3).click();
    await page.locator('main.back[data-part="worth"] .ways').first().waitFor({ timeout: A_GAME });
    await page.locator('.closer .button-main').click();
    await page.locator('.own-field textarea').first().fill('Ask first.');
    await page.locator('.own-field textarea').first().blur();

    const read = readSession(await copyOf(page));
    expect(read.ok && read.session.texts.map(({ content }) => content)).toEqual(
      expect.arrayContaining(['Nobody keeps this sentence.', 'Ask first.']),
    );
    expect(await storedBy(page)).toEqual(before);

    await page.getByRole('button', { name: 'Back to the start' }).click();
    await page.getByText('Your practice game is gone. Nothing of it was kept.').waitFor();
    expect(await page.getByRole('button', { name: 'Look back' }).count()).toBe(0);
    expect(await storedBy(page)).toEqual(before);
    expect(wrong).toEqual([]);
    await close();
  },
  A_GAME,
);

test('a practice game is not come back to when the page is loaded anew', async () => {
  const said = WORDS.nl;
  const { page, close } = await openPage(browser, edition.address, { locale: 'nl', bypassCSP: true });
  await practise(page, said);
  await page.locator('.keeping').getByText(said.practice).waitFor();
  await page.reload();
  await page.getByRole('button', { name: said.choose }).waitFor();
  expect(await page.locator('main.play').count()).toBe(0);
  // The same game without the tick is kept: what is compared above does see it.
  const before = await storedBy(page);
  await traineeAt(page).open();
  await page.waitForFunction(() => sessionStorage.length > 0);
  expect(await storedBy(page)).not.toEqual(before);
  await close();
});
