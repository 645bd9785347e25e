/** The debrief room as an instructor has it: from files on a stick to the last picture, with a projector beside. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classOf } from '../../game/core/debrief/class/class.ts';
import { mostWorthDiscussing } from '../../game/core/debrief/class/discuss.ts';
import { offerOf } from '../../game/core/debrief/room/room.ts';
import { decisionsCsv } from '../../game/core/debrief/exports/exports.ts';
import { type Session, endOf, makeLine } from '../../game/core/session/session.ts';
import { barriers } from '../support/barriers.ts';
import { MENDED, MISHAPS, classFrom, filesOf } from '../support/broken-class.ts';
import { sittingsOf } from '../support/class-of.ts';
import { rowsOf } from '../support/csv-reader.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { bundled } from '../support/games.ts';

/** A busy machine is no failure. */
const SOON = { timeout: 10_000 };

const ID = 'locked-containers';
const scenario = bundled(ID);
const sessions = classFrom(scenario, ID, 14);
const sittings = sittingsOf(scenario, sessions);
const measured = classOf(scenario, sittings, { scenario: ID, language: 'en' });

let browser: Browser;
let edition: Awaited<ReturnType<typeof serveEdition>>;
let stick: string;
beforeAll(async () => {
  stick = mkdtempSync(join(tmpdir(), 'two-hats-stick-'));
  browser = await launch();
  edition = await serveEdition();
});
afterAll(async () => {
  await browser?.close();
  await edition?.stop();
  rmSync(stick, { recursive: true });
});

/** Writes files on the stick and says where they lie. */
const onStick = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
  Object.entries(files).map(([name, content]) => {
    const path = join(stick, name);
    writeFileSync(path, content);
    return path;
  });

const opened = async (options: Parameters<typeof openPage>[2] = {}) => {
  const all = await openPage(browser, edition.address, options);
  await all.page.getByRole('button', { name: 'Debrief room' }).click();
  await all.page.getByRole('button', { name: 'Choose files or a zip' }).waitFor();
  return all;
};

const bring = async (page: Page, files: readonly string[]): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files or a zip' }).click();
  await (await chooser).setFiles([...files]);
};

const bringClass = async (page: Page, all: readonly Session[] = sessions): Promise<void> => {
  await bring(page, onStick(filesOf(all)));
  await page.getByRole('button', { name: 'Start the talk' }).waitFor();
};

/** Tab after tab until the focus is on what is called so; nobody has a hundred patience. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement: on } = document;
      return (on instanceof HTMLInputElement ? on.labels?.[0]?.textContent : on?.textContent) ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`No ${String(name)} within a hundred steps.`);
};

const openProjector = async (page: Page): Promise<Page> => {
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const projector = await popup;
  await projector.locator('main.projector').waitFor();
  return projector;
};

/** What either window says of its picture to those who do not see it. */
const told = async (page: Page, where: string): Promise<string> =>
  (await page.locator(`${where} .unseen[role="status"]`).first().textContent())?.trim() ?? '';

test('a stick with everything on it: what is sound is a class, the rest is named with its reason, at the door where nothing is sound', async () => {
  const { page, wrong, close } = await opened();
  await bring(page, onStick({ 'letter.txt': 'Dear all,', 'nothing.two-hats': '' }));
  const refused = page.getByRole('alert');
  await refused.waitFor();
  for (const name of ['letter.txt', 'nothing.two-hats']) expect(await refused.textContent()).toContain(name);
  const files: Record<string, string | Uint8Array> = { ...filesOf(sessions) };
  const texts = Object.values(filesOf(sessions));
  const happened = Object.entries(MISHAPS).map(([mishap, make], n) => {
    files[`${mishap}.two-hats`] = make(texts[n % texts.length]!, n);
    return mishap;
  });
  const paths = [...onStick(files)];
  const large = join(stick, 'large.two-hats');
  writeFileSync(large, '');
  truncateSync(large, 200 * 1024 * 1024);
  await bring(page, [...paths, large]);
  await page.getByRole('button', { name: 'Start the talk' }).waitFor();
  await page.getByRole('button', { name: 'What was read' }).click();
  const shown = (await page.locator('main').textContent()) ?? '';
  for (const mishap of [...happened.filter((one) => !MENDED.includes(one)), 'large']) {
    // Of two that are the same session either may be the one that stays.
    if (mishap !== 'duplicate') expect(shown, mishap).toContain(`${mishap}.two-hats`);
  }
  await close();
  expect(wrong).toEqual([]);
});

describe('by keyboard alone', () => {
  test('through a whole plan of 30 minutes, the projector in step and nameless', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address, { bypassCSP: true });
    const files = onStick(filesOf(sessions));
    page.on('filechooser', (chooser) => void chooser.setFiles([...files]));
    await tabTo(page, /^Debrief room$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Choose files or a zip' }).waitFor();
    expect(await barriers(page), 'door').toEqual([]);
    await tabTo(page, /^Choose files or a zip$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Start the talk' }).waitFor();
    await tabTo(page, /^45 min$/);
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Together 30 minutes').waitFor();
    await tabTo(page, /^Start the talk$/);
    await page.keyboard.press('Enter');
    await page.locator('.lead').waitFor();
    const projector = await openProjector(page);
    const names = [
      ...sittings.map(({ alias }) => alias),
      ...sessions.flatMap(({ texts }) => texts.map((one) => one.content)),
    ];
    const pictures: string[] = [];
    for (let hands = 0, still = 0; still < 2;) {
      const words = await told(projector, 'main.projector');
      if (words === pictures.at(-1)) still++;
      else still = 0;
      pictures.push(words);
      await expect.poll(() => told(page, '.lead-now'), SOON).toContain(words);
      const seen = await projector.content();
      for (const name of names) expect(seen).not.toContain(name);
      const field = page.getByRole('spinbutton').first();
      if ((await field.count()) > 0) {
        await field.focus();
        await page.keyboard.type(hands++ === 0 ? '9' : '2');
      }
      if (still === 0 && pictures.length % 5 === 1) expect(await barriers(page), words).toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(60);
    }
    expect(pictures.length).toBeGreaterThan(10);
    // Nine hands before the talk and two after it have their picture.
    expect(pictures.join('\n')).toContain('7 hands');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('b');
    await projector.locator('[data-blank="true"]').waitFor();
    await projector.keyboard.press('b');
    await projector.locator('[data-blank="false"]').waitFor();
    const last = await told(projector, 'main.projector');
    await projector.keyboard.press('PageUp');
    await expect.poll(() => told(projector, 'main.projector'), SOON).not.toBe(last);
    expect(await barriers(projector)).toEqual([]);
    await page.keyboard.press('p');
    await expect.poll(() => projector.isClosed(), SOON).toBe(true);
    await close();
    expect(wrong).toEqual([]);
  });
});

test('what was prepared is there again with the same files, and with one more', async () => {
  const { page, close } = await opened();
  await bringClass(page);
  const note = page.getByRole('textbox', { name: 'Your note to this part' });
  await note.fill('Ask Denise.');
  await note.blur();
  await page.waitForTimeout(300);
  await page.reload();
  await page.getByRole('button', { name: 'Debrief room' }).click();
  await bringClass(page, classFrom(scenario, ID, 15));
  expect(await page.getByRole('textbox', { name: 'Your note to this part' }).inputValue()).toBe('Ask Denise.');
  await close();
});

test('the same numbers in the window, in the measures, and in the table of decisions; then a what-if of 200 re-runs, if somebody wants it there', async () => {
  const { page, wrong, close } = await opened();
  await bringClass(page);
  // The first part of every plan that is a dilemma is about this one.
  const first = offerOf(measured, mostWorthDiscussing(measured.splits, measured.anger, [])).dilemmas[0];
  const split = measured.splits.find(({ dilemma }) => dilemma === first)!;
  const rows = rowsOf(decisionsCsv(sittings, false));
  await page.getByRole('button', { name: 'Start the talk' }).click();
  const projector = await openProjector(page);
  await page.getByRole('navigation').getByRole('button', { name: split.title }).click();
  for (let i = 0; i < 12 && (await projector.locator('[data-kind="split"]').count()) === 0; i++) {
    await projector.keyboard.press('PageDown');
    await projector.waitForTimeout(100);
  }
  const tables = await projector.locator('tbody tr').allTextContents();
  for (const { id, name, last } of split.options) {
    const inCsv = rows.filter((row) => row['dilemma'] === split.dilemma && row['answer'] === id).length;
    expect(inCsv).toBe(last.length);
    expect(tables.some((row) => row.startsWith(name) && row.endsWith(String(inCsv)))).toBe(true);
  }

  await page.getByRole('button', { name: 'What if', exact: true }).click();
  await page.getByRole('combobox').selectOption({ index: 1 });
  const lists = page.locator('.what-if-list');
  await lists.first().getByRole('button', { name: /“/ }).first().click();
  await lists.last().getByRole('button').first().click();
  await page.getByRole('button', { name: 'Show it on the projector' }).click();
  await projector.locator('[data-kind="whatIf"]').waitFor();
  expect(await projector.locator('main').textContent()).toContain('200');
  for (const { alias } of sittings) expect(await projector.content()).not.toContain(alias);
  await page.keyboard.press('PageDown');
  await expect.poll(() => projector.locator('[data-kind="whatIf"]').count(), SOON).toBe(0);
  await close();
  expect(wrong).toEqual([]);
});

/** The same sessions, with other words of their trainees. */
const saying = (said: string): readonly Session[] =>
  sessions.map(({ header, lines, texts }) =>
    lines.reduce<Session>(
      (made, { n, decision, notes }) => {
        const own = texts.filter((one) => one.text === n).map(({ kind, salt }) => ({ kind, salt, content: said }));
        const { line, texts: kept } = makeLine(endOf(made), {
          ...(decision === undefined ? {} : { decision }),
          ...(notes === undefined ? {} : { notes }),
          texts: own,
        });
        return { header, lines: [...made.lines, line], texts: [...made.texts, ...kept] };
      },
      { header, lines: [], texts: [] },
    ),
  );

test('what trainees wrote is text, on the projector, too, and only once it is put up', async () => {
  const said = '<img src="x" onerror="document.title=1"> =HYPERLINK("http://example.org") {seen} ../../etc';
  const { page, wrong, close } = await opened();
  await bringClass(page, saying(said));
  await page.getByRole('button', { name: 'Start the talk' }).click();
  const projector = await openProjector(page);
  const dilemma = page.getByRole('navigation').getByRole('button').nth(1);
  await dilemma.click();
  await page.getByRole('button', { name: 'Sentences' }).click();
  const box = page.getByRole('checkbox').first();
  await box.check();
  let shown = '';
  for (let i = 0; i < 12 && !shown.includes('HYPERLINK'); i++) {
    await projector.keyboard.press('PageDown');
    await projector.waitForTimeout(100);
    shown = (await projector.locator('main').textContent()) ?? '';
  }
  expect(shown).toContain(said);
  expect(await projector.locator('main img').count()).toBe(0);
  await box.uncheck();
  await expect.poll(() => projector.content(), SOON).not.toContain('HYPERLINK');
  await close();
  expect(wrong).toEqual([]);
});

test('an example class, told in the language that the window speaks', async () => {
  const { page, wrong, close } = await openPage(browser, edition.address, { locale: 'nl-NL' });
  await page.getByRole('button', { name: 'Nabespreking' }).click();
  await page.locator('.room-examples button').first().click();
  await page.locator('.room-prep h1').waitFor();
  const title = await page.locator('.room-prep h1').textContent();
  await page.getByRole('button', { name: 'Instellingen' }).click();
  await page.getByText('English', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.room-prep h1').textContent(), SOON).not.toBe(title);
  await close();
  expect(wrong).toEqual([]);
});

test('large text from the last visit finds the layout for large text', async () => {
  const { page, close } = await openPage(browser, edition.address);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('200 %', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Debrief room' }).click();
  const [bring, how] = await Promise.all([
    page.locator('.room-bring').boundingBox(),
    page.locator('.room-how').boundingBox(),
  ]);
  expect(how!.y).toBeGreaterThanOrEqual(bring!.y + bring!.height);
  await close();
});
