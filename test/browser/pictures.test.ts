/** Pictures that a scenario brought along, and packages, in the built window. */
import { Buffer } from 'node:buffer';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packed } from '../../game/core/scenario/package.ts';
import { png } from '../support/drawings.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { scenarioText } from '../support/games.ts';

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

const TOWN = scenarioText({
  controls: {},
  picture: { file: 'art/bench.png', alt: 'An empty bench.' },
  events: { morning: { picture: { file: 'art/square.png', alt: 'The square in the morning.' } } },
});
const PICTURES = { 'art/bench.png': png(60, 40, 90), 'art/square.png': png(50, 30, 200) };

const bringIn = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  const chosen = page.waitForEvent('filechooser');
  await page.locator('.library-bring button').first().click();
  await (await chosen).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
};
/** Its natural width once it is drawn: 0 would be a picture that was refused. */
const widthOf = async (page: Page, alt: string): Promise<number> => {
  const image = page.getByAltText(alt).first();
  await image.waitFor();
  return image.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth));
};

describe('a package that is brought in', () => {
  test('shows its pictures on its card, in its briefing and beside its news', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await page.locator('main .button-main').click();
    await page.locator('.library-bring').waitFor();
    await bringIn(page, 'bench.twohats', packed({ 'scenario.yaml': TOWN }, PICTURES));
    expect(await widthOf(page, 'An empty bench.')).toBe(60);
    await page.locator('.shelf-card', { hasText: 'Small town' }).locator('.button-main').click();
    expect(await widthOf(page, 'An empty bench.')).toBe(60);
    await page.locator('main .button-main').last().click();
    expect(await widthOf(page, 'The square in the morning.')).toBe(50);
    expect(wrong).toEqual([]);
    await close();
  });

  test('and is none, is told in one line', async () => {
    const { page, close } = await openPage(browser, edition.address);
    await page.locator('main .button-main').click();
    await page.locator('.library-bring').waitFor();
    await bringIn(page, 'evil.twohats', new TextEncoder().encode('PK and nothing else'));
    await page.getByText('This package is damaged').waitFor();
    await close();
  });
});
