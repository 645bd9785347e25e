/** Whoever deletes is told what went, and may keep that. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { storedBy } from '../support/stored.ts';
import { traineeAt } from '../support/trainee.ts';

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

/** A game that was begun and left, and its alias. */
const begun = async (page: Page): Promise<void> => {
  await traineeAt(page).open();
  await page.waitForFunction(() => sessionStorage.length > 0);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.locator('.session').first().waitFor();
};

/** What an instructor's window keeps of classes, as the room keeps it. */
const keepClass = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('two-hats-rooms', 1);
        opening.addEventListener('error', () => reject(opening.error!));
        opening.addEventListener('upgradeneeded', () => {
          for (const store of ['preparations', 'classes']) opening.result.createObjectStore(store, { keyPath: 'key' });
        });
        opening.addEventListener('success', () => {
          const tx = opening.result.transaction(['preparations', 'classes'], 'readwrite');
          tx.objectStore('preparations').put({ key: 'p', scenario: 's', sessions: [], prepared: {} });
          tx.objectStore('classes').put({ key: 'c', kept: '2026-11-28', label: 'Tuesday', counts: {} });
          tx.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );

test('a deleted session, and then everything, leaves a receipt and nothing else', async () => {
  const { page, wrong, close } = await openPage(browser, edition.address, { locale: 'en', bypassCSP: true });
  await begun(page);
  await begun(page);
  await page
    .locator('.session')
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await page.locator('.session .button-grave').last().click();
  const receipt = page.locator('.receipt');
  await receipt.waitFor();
  expect(await receipt.locator('> p').innerText()).toMatch(/^“[a-z]+-[a-z]+-\d+” is gone\.$/);
  await receipt.locator('summary').click();
  expect(await receipt.innerText()).toMatch(/account in a record store: [0-9a-f]{8}-[0-9a-f]{4}-5/);
  expect(await barriers(page)).toEqual([]);

  await keepClass(page);
  await page.getByRole('button', { name: 'Settings' }).first().click();
  await page.locator('.sheet .button-grave').click();
  await page.locator('.remove-all input').fill('delete');
  await page.locator('.remove-all .button-grave').click();
  const whole = page.locator('.sheet .receipt');
  await whole.getByText('One session, with all its decisions and texts').first().waitFor();
  const text = await whole.locator('textarea').inputValue();
  const download = page.waitForEvent('download');
  await whole.getByRole('button', { name: 'Save as text' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(text);
  await whole.getByText('The receipt is saved where you chose.').waitFor();
  await page.context().grantPermissions(['clipboard-read']);
  await whole.getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect(text).toContain('“Tuesday”');
  expect(text).toContain('had prepared for one class');
  const kept = JSON.stringify(await storedBy(page));
  expect(kept).not.toContain('Tuesday');
  for (const alias of text.match(/[a-z]+-[a-z]+-\d+/g) ?? ['none']) expect(kept).not.toContain(alias);
  expect(wrong).toEqual([]);
  await close();
});
