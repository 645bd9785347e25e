/** The preview: a save is on the screen within a second, at the same place; mistakes stand there instead of the game. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { starterFiles } from '../../game/core/authoring/starter/starter.ts';
import type { Start } from '../../game/node/cli/preview/beginning.ts';
import { type Previewing, servePreview } from '../../game/node/cli/preview/serve-preview.ts';
import { sayIn } from '../../game/node/cli/text/say.ts';
import { png } from '../support/drawings.ts';
import { launch, openPage } from '../support/edition.ts';
import { traineeAt } from '../support/trainee.ts';

const BUILT = resolve(import.meta.dirname, '../../out/renderer');
/** A save is on the screen within a second; the rest is what a busy machine takes to look. */
const A_SECOND = 1_000;

let browser: Browser;
beforeAll(async () => (browser = await launch()));
afterAll(async () => browser?.close());

let folder: string;
let served: Previewing | undefined;
let closePage: (() => Promise<void>) | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-hats-preview-'));
  writeFileSync(join(folder, 'scenario.yaml'), starterFiles('../scenario.schema.json')['scenario.yaml']!);
});
afterEach(async () => {
  await closePage?.();
  await served?.close();
  rmSync(folder, { recursive: true });
});

const open = async (start: Start = { kind: 'first' }) => {
  served = await servePreview({
    folder,
    built: BUILT,
    ports: [0],
    seed: 1,
    start,
    say: sayIn('en'),
    followed: () => undefined,
  });
  const { page, wrong, close } = await openPage(browser, served!.address.replace('?preview', ''), {}, '?preview');
  closePage = close;
  await page.locator('main.play').waitFor();
  return { page, wrong };
};

/** Saves the file with one text for another. */
const save = (from: string, to: string): void => {
  const file = join(folder, 'scenario.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

/** Milliseconds until something is to be seen. */
const seenAfter = async (page: Page, text: string): Promise<number> => {
  const since = performance.now();
  await page.getByText(text).first().waitFor();
  return performance.now() - since;
};

const strip = (page: Page) => page.locator('.preview-strip');
const decided = (page: Page) => page.locator('main.play').getAttribute('data-decided');

describe('the preview', () => {
  test('shows each save within a second, at the same place', async () => {
    const { page, wrong } = await open();
    const trainee = traineeAt(page);
    await trainee.play((moment, week) => moment === 'week' && week === 2);
    const before = await decided(page);
    expect(Number(before)).toBeGreaterThan(0);
    // The best of three: the machine may be busy with something else just then.
    const took: number[] = [];
    for (const [from, to] of [
      ['A floodlight', 'A searchlight'],
      ['A searchlight', 'A lantern'],
      ['A lantern', 'A candle'],
    ] as const) {
      save(`${from} by Friday?`, `${to} by Friday?`);
      took.push(await seenAfter(page, `${to} by Friday?`));
    }
    expect(Math.min(...took)).toBeLessThan(A_SECOND);
    expect(await decided(page)).toBe(before);
    expect(await trainee.momentNow()).toBe('week');
    expect(wrong).toEqual([]);
  });

  test('shows mistakes instead of the game, and the game again once they are mended', async () => {
    const { page } = await open();
    await traineeAt(page).play((moment, week) => moment === 'week' && week === 2);
    const before = await decided(page);
    save('expects: networkManager # talks', 'expects: netwrkManager # talks');
    await page.getByText('Mend this first').waitFor();
    await page.getByText('netwrkManager').first().waitFor();
    expect(await page.locator('main.play').count()).toBe(0);
    save('expects: netwrkManager # talks', 'expects: networkManager # talks');
    await page.locator('main.play').waitFor();
    expect(await decided(page)).toBe(before);
  });

  test('says from where decisions no longer apply, and brings them back when the change is taken back', async () => {
    const lines = ['1 ask joost whyDark', '1 act countBats', '1 end'];
    const { page } = await open({ kind: 'decisions', lines });
    expect(await decided(page)).toBe('3');
    save(
      '    once: true\n    says: Nineteen',
      '    guard: week >= 2\n    closed: Not before Tuesday.\n    once: true\n    says: Nineteen',
    );
    await strip(page).getByText('“1 act countBats” no longer does: Not before Tuesday.').waitFor();
    expect(await decided(page)).toBe('1');
    save('    guard: week >= 2\n    closed: Not before Tuesday.\n', '');
    await page.locator('.preview-strip[data-preview="following"]').waitFor();
    expect(await decided(page)).toBe('3');
    await strip(page).getByRole('button', { name: 'Start again' }).click();
    expect(await decided(page)).toBe('3');
  });

  test('begins in the week asked for, and touches no saves', async () => {
    const { page } = await open({ kind: 'week', week: 3 });
    await page.locator('#which-week').getByText(/\b3\b/).waitFor();
    const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(kept).toEqual([]);
  });

  test('shows a picture that was drawn anew within a second, though no text was saved', async () => {
    const draw = (width: number): void => writeFileSync(join(folder, 'art/road.png'), png(width, 30, width));
    mkdirSync(join(folder, 'art'));
    draw(50);
    save('  monday: {title: Monday,', '  monday: {picture: {file: art/road.png, alt: The main road.}, title: Monday,');
    const { page } = await open();
    const image = page.getByAltText('The main road.').first();
    const width = (): Promise<number> =>
      image.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth));
    await image.waitFor();
    expect(await width()).toBe(50);
    draw(80);
    await expect.poll(width, { timeout: 5_000, interval: 100 }).toBe(80);
    expect(await decided(page)).toBe('0');
  });

  test('begins with mistakes, too', async () => {
    save('format: two-hats/1', 'format: two-hats/99');
    served = await servePreview({
      folder,
      built: BUILT,
      ports: [0],
      seed: 1,
      start: { kind: 'first' },
      say: sayIn('nl'),
      followed: () => undefined,
    });
    const { page, close } = await openPage(
      browser,
      served!.address.replace('?preview', ''),
      { locale: 'nl-NL' },
      '?preview',
    );
    closePage = close;
    await page.getByText('Herstel dit eerst').waitFor();
    save('format: two-hats/99', 'format: two-hats/1');
    await page.locator('main.play').waitFor();
  });
});
