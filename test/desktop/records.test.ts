/** A game from its debrief to a record store: asked for, agreed to outside the window, and nothing before that. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Session, writeSession } from '../../game/core/session/session.ts';
import { barriers } from '../support/barriers.ts';
import { launch } from '../support/edition.ts';
import { bundled } from '../support/games.ts';
import { queueWish } from '../../game/renderer/app/records/sending.ts';
import { sittingsOf } from '../support/class-of.ts';
import { playedSession } from '../support/played.ts';
import { type RecordStore, openRecordStore } from '../support/record-store.ts';
import { wrongWithStatement } from '../support/xapi-rules.ts';
import { type Box, type Desktop, dataFolder, startDesktop } from './harness/desktop.ts';
import { untilHome } from './harness/home.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const WHY = 'Because the neighbours asked for it.';
const scenario = bundled('locked-containers');
const SESSION: Session = playedSession(scenario, 'greedy', 7, {
  beside: (decision) =>
    decision.includes(' answer ') ? { texts: [{ kind: 'justification', content: WHY, salt: 'saltsalt' }] } : {},
});

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

let folder: ReturnType<typeof dataFolder>;
let store: RecordStore;
let desktop: Desktop;
let page: Page;
let agrees = true;
const answer = ({ kind, options }: Box): unknown => {
  if (kind === 'showMessageBox') return { response: agrees ? 1 : 0 };
  const { defaultPath } = options as { readonly defaultPath: string };
  return { canceled: false, filePath: join(folder.data, defaultPath) };
};
beforeEach(async () => {
  folder = dataFolder();
  agrees = true;
  store = await openRecordStore((told) => wrongWithStatement({ ...told })[0]);
  mkdirSync(join(folder.data, 'sessions'));
  writeFileSync(join(folder.data, 'sessions', 'a-game.two-hats'), writeSession(SESSION));
  desktop = startDesktop(browser, { data: folder.data, answer });
  page = await desktop.page();
  await untilHome(page);
});
afterEach(async () => {
  await desktop.stop();
  await store.close();
  folder.remove();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const host = () => new URL(store.endpoint).host;
const openSettings = async () => {
  await button('Settings').first().click();
  await page.getByRole('heading', { name: 'Record store' }).waitFor();
};
const connect = async () => {
  await page.getByLabel('Address of the store').fill(store.endpoint);
  await page.getByLabel('User').fill('class');
  await page.getByLabel('Key').fill('secret');
  await button('Use this store').click();
};
const lookBack = async () => {
  await button(/^Look back at/)
    .first()
    .click();
  await page.locator('main.back h1').waitFor();
};
const connected = async () => {
  await openSettings();
  await connect();
  await page.getByText(`Statements go to ${host()}.`).waitFor();
  await button('Close').click();
};

test('a store is used once the person has agreed to it in a box of the system, and forgotten again; an address that is none is refused in words', async () => {
  await openSettings();
  await page.getByLabel('Address of the store').fill('http://elsewhere.test/xapi');
  await button('Use this store').click();
  await page.getByText('That cannot be used.').waitFor();
  expect(desktop.boxes).toEqual([]);
  agrees = false;
  await connect();
  await page.getByText('You did not agree').waitFor();
  expect(desktop.boxes.at(-1)).toMatchObject({ kind: 'showMessageBox', options: { detail: host() } });
  agrees = true;
  await button('Use this store').click();
  await page.getByText(`Statements go to ${host()}.`).waitFor();
  expect(await barriers(page)).toEqual([]);
  await button('Forget this store').click();
  await button('Keep it').press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Forget this store …');
  await page.keyboard.press('Enter');
  await button('Forget it').click();
  await page.getByLabel('Address of the store').waitFor();
  expect(store.messages()).toBe(0);
});

test('a game is sent from its debrief when somebody presses, without what was written unless that is ticked', async () => {
  await connected();
  await lookBack();
  await button(`Send to ${host()} …`).click();
  await page.getByText(`Nothing waits for ${host()}.`).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(store.messages()).toBe(0);
  await button(`Send to ${host()}`).last().click();
  await page.getByText(`statements are on their way to ${host()}`).waitFor();
  await expect.poll(() => store.statements.size, { timeout: 20_000 }).toBeGreaterThan(20);
  const told = () => JSON.stringify([...store.statements.values()]) + [...store.files.values()].map(String).join('');
  expect(told()).not.toContain(WHY);
  await button(`Send to ${host()} …`).click();
  await page.getByLabel('What I wrote goes along').check();
  await button(`Send to ${host()}`).last().click();
  await expect.poll(told, { timeout: 20_000 }).toContain(WHY);
});

const send = async () => {
  await lookBack();
  await button(`Send to ${host()} …`).click();
  await button(`Send to ${host()}`).last().click();
  await page.getByText(/on (their|its) way/).waitFor();
};

test('a store that takes nothing now is waited for, and asked at once by whoever presses', async () => {
  await connected();
  store.faults.push(503, 503, 503, 503, 503, 503);
  await send();
  await button('Settings').first().click();
  await page.getByText(`${host()} is busy and takes nothing now.`).waitFor();
  await page.getByText(/It is tried again in (\d+|one) seconds?\./).waitFor();
  store.faults.length = 0;
  await button('Try now').click();
  await page.getByText('Nothing waits to be sent.').waitFor();
  expect(store.statements.size).toBeGreaterThan(20);
});

test('what a store refuses is said in its own words, and sent again or thrown away', async () => {
  const [sitting] = sittingsOf(scenario, [SESSION]);
  const queued = queueWish(scenario, { session: SESSION, sitting: sitting! }, { withTexts: false, version: '1.0.3' });
  const [first, second] = queued!.statements.split('\n').map((line) => (JSON.parse(line || '{}') as { id: string }).id);
  for (const id of [first!, second!]) store.poison.add(id);
  await connected();
  await send();
  await button('Settings').first().click();
  await page.getByText('2 refused, with these words:').waitFor();
  await page.getByText('400 poison (2 times)').waitFor();
  expect(await barriers(page)).toEqual([]);
  store.poison.delete(first!);
  await button(/^Send again/).click();
  await page.getByText('One refused, with these words:').waitFor();
  await button(/^Throw away/).click();
  await button('Throw away').last().click();
  await page.getByText('One refused').waitFor({ state: 'detached' });
  expect([store.statements.has(first!), store.statements.has(second!)]).toEqual([true, false]);
});

test('statements are written to a file where no store is set', async () => {
  await lookBack();
  await button('Statements …').click();
  await page.getByText('No record store is set').waitFor();
  await button('Write to a file').click();
  await page.getByText('The file is saved.').waitFor();
  const { defaultPath } = desktop.boxes.at(-1)!.options as { readonly defaultPath: string };
  expect(defaultPath).toMatch(/\.jsonl$/);
  const lines = readFileSync(join(folder.data, defaultPath), 'utf8').trimEnd().split('\n');
  expect(lines.flatMap((line) => wrongWithStatement(JSON.parse(line) as Record<string, unknown>))).toEqual([]);
  expect(store.messages()).toBe(0);
});

test('the debrief is kept as a PDF, on white paper in the dark theme, too', async () => {
  await openSettings();
  await page.getByText('Dark', { exact: true }).click();
  await button('Close').click();
  await lookBack();
  await page.locator('.paper, [class*=paper]').first().waitFor({ state: 'attached' });
  await button('Save as PDF').click();
  await page.getByText('The file is saved.').waitFor();
  const { defaultPath } = desktop.boxes.at(-1)!.options as { readonly defaultPath: string };
  expect(readFileSync(join(folder.data, defaultPath), 'latin1').slice(0, 5)).toBe('%PDF-');
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await scheme()).toBe('light');
});
