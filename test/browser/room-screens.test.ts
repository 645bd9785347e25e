/** The screens of the debrief room: that they hold in the window, that everybody can use them, that a folder can be dropped. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersInBothLights } from '../support/barriers.ts';
import { classFrom, filesOf } from '../support/broken-class.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { bundled } from '../support/games.ts';

const ID = 'locked-containers';
const files = filesOf(classFrom(bundled(ID), ID, 9, 3));

let browser: Browser;
let edition: Awaited<ReturnType<typeof serveEdition>>;
let stick: string;
beforeAll(async () => {
  stick = mkdtempSync(join(tmpdir(), 'two-hats-folder-'));
  mkdirSync(join(stick, 'class', 'late', 'by mail'), { recursive: true });
  Object.entries(files).forEach(([name, text], n) =>
    writeFileSync(join(stick, 'class', ...(n < 6 ? [] : n < 8 ? ['late'] : ['late', 'by mail']), name), text),
  );
  writeFileSync(join(stick, 'class', '.DS_Store'), 'left by a system');
  writeFileSync(join(stick, 'class', 'list of names.docx'), 'not a session');
  browser = await launch();
  edition = await serveEdition();
});
afterAll(async () => {
  await browser?.close();
  await edition?.stop();
  rmSync(stick, { recursive: true });
});

const TABS = 6;

const atDoor = async (options: BrowserContextOptions = {}) => {
  const all = await openPage(browser, edition.address, options);
  await all.page.getByRole('button', { name: /^(Debrief room|Nabespreking)$/ }).click();
  await all.page.locator('.room-door').waitFor();
  return all;
};

/** As a person drags it in from a window of the system; a dialog cannot be told from a folder here. */
const dropFolder = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [join(stick, 'class')], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 900, y: 500, data });
  await page.locator('.room-prep').waitFor();
};

const tab = (page: Page, at: number) => page.locator('.room-top .tabs button').nth(at).click();

/** How far the page can be scrolled, down and sideways. */
const scrolls = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });

test('a folder with folders in it, dropped anywhere on the door, is a class', async () => {
  const { page, wrong, close } = await atDoor();
  await dropFolder(page);
  await tab(page, 5);
  await page.getByRole('heading', { name: '9 files are used' }).waitFor();
  const refused = (await page.locator('.room-refusals').textContent()) ?? '';
  expect(refused).toContain('class/list of names.docx');
  expect(refused).not.toContain('DS_Store');
  await close();
  expect(wrong).toEqual([]);
});

/** As large as letters can be made in the settings. */
const atTwiceTheSize = async <T>(page: Page, look: () => Promise<T>): Promise<T> => {
  const set = (size: string) =>
    page.evaluate((given) => document.documentElement.style.setProperty('--text-size', given), size);
  await set('2');
  const seen = await look();
  await set('1');
  return seen;
};

describe('no page scrolls, only panels, and letters of twice the size lose nothing sideways', () => {
  // Dutch words are the longer ones.
  test.each([
    [1280, 720],
    [1920, 1080],
  ])('%i × %i', async (width, height) => {
    const { page, wrong, close } = await atDoor({ locale: 'nl-NL', viewport: { width, height } });
    const holds = async (where: string): Promise<void> => {
      expect(await scrolls(page), where).toEqual([0, 0]);
      expect((await atTwiceTheSize(page, () => scrolls(page)))[1], `${where}, twice the size`).toBe(0);
    };
    await holds('door');
    await dropFolder(page);
    for (let at = 0; at < TABS; at++) {
      await tab(page, at);
      await holds(`tab ${at}`);
    }
    await page.locator('.room-top .button-main').click();
    await page.locator('.lead').waitFor();
    await holds('leading');
    for (let picture = 0; picture < 12; picture++) {
      expect(await scrolls(page), `picture ${picture}`).toEqual([0, 0]);
      await page.keyboard.press('PageDown');
    }
    await close();
    expect(wrong).toEqual([]);
  });
});

test('everybody can use every tab, in the light and in the dark', async () => {
  const { page, close } = await atDoor({ bypassCSP: true });
  await dropFolder(page);
  for (let at = 0; at < TABS; at++) {
    await tab(page, at);
    expect(await barriersInBothLights(page), `tab ${at}`).toEqual([]);
  }
  await tab(page, 1);
  await page.getByRole('button', { name: 'The games' }).click();
  expect(await barriersInBothLights(page), 'games').toEqual([]);
  await tab(page, 0);
  await page.locator('.room-pictures button').first().click();
  await page.locator('dialog[open]').waitFor();
  expect(await barriersInBothLights(page), 'large').toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.room-top .button-main').click();
  await page.locator('.lead').waitFor();
  await page.keyboard.press('?');
  await page.locator('.lead-keys').waitFor();
  expect(await barriersInBothLights(page), 'keys').toEqual([]);
  await close();
}, 180_000);

/** What has the focus, in words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: on, body } = document;
    return on === null || on === body ? 'nothing' : on.getAttribute('aria-label') || on.textContent || on.className;
  });

test('the focus is never nowhere: it goes along with what is moved, and stays where something went', async () => {
  const { page, close } = await atDoor();
  await dropFolder(page);
  const press = (name: RegExp) => page.getByRole('button', { name }).first().press('Enter');
  await page.locator('.room-part-name').nth(1).press('Enter');
  const part = (await page.locator('.room-part[data-chosen="true"] strong').textContent())!;
  await press(/^Leave out: /);
  await page.locator('.room-left .room-part[data-chosen="true"]').waitFor();
  expect(await focused(page)).toContain(part);
  await press(/^Allow again: /);
  expect(await focused(page)).toContain(part);
  await tab(page, 4);
  await page.getByRole('textbox').fill('Spring');
  await page.keyboard.press('Enter');
  await press(/^Forget Spring$/);
  await press(/^No, keep it$/);
  expect(await focused(page)).toBe('Forget Spring');
  await press(/^Close$/);
  expect(await focused(page)).toBe('room-notice');
  await press(/^Forget Spring$/);
  await press(/^Forget$/);
  await page.locator('.receipt').waitFor();
  expect(await focused(page)).not.toBe('nothing');
  await close();
});
