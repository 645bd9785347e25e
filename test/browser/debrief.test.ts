/** Looking back: from Home and from the ending, by mouse and by keyboard, in the window and without it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { debriefOf } from '../../game/core/debrief/debrief.ts';
import { readSession, writeSession, type Notes, type Session } from '../../game/core/session/session.ts';
import { figuresIn } from '../core/debrief/traced.ts';
import { barriersInBothLights } from '../support/barriers.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { bundled } from '../support/games.ts';
import { type Beside, playedSession } from '../support/played.ts';

const scenario = bundled('locked-containers');
const LOOK_BACK = /^(Look back at|Terugkijken op)/;
const BRING_IN = /^(Bring in a session file|Een sessiebestand binnenhalen)$/;
const PARTS = ['cards', 'weeks', 'knew', 'worth', 'hats', 'hours', 'house', 'unseen', 'skills'] as const;

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

/** What somebody may have kept beside an answer: a first one, one adviser heard, a guess who will be angriest. */
const thoughtful: Beside = (decision, n) => {
  const [, dilemma = '', option = ''] = / answer (\w+) (\w+)/.exec(decision) ?? [];
  const asked = scenario.dilemmas[dilemma];
  if (asked === undefined) return {};
  const [adviser] = Object.keys(asked.advisers);
  const angriest = asked.angriest[n % Math.max(1, asked.angriest.length)];
  const notes: Notes = {
    firstAnswer: option,
    confidence: 2,
    ...(adviser === undefined ? {} : { opened: [adviser] }),
    ...(angriest === undefined ? {} : { angriest }),
  };
  return { notes, texts: [{ kind: 'justification', content: 'It seemed fair.', salt: 'saltsalt' }] };
};

const SESSIONS: Readonly<Record<string, Session>> = {
  'a good one': playedSession(scenario, 'greedy', 7, { beside: thoughtful }),
  'a bad one': playedSession(scenario, 'random', 5, { beside: thoughtful }),
  'one that was left early': playedSession(scenario, 'ordinary', 9, { until: 14 }),
};

const lookBackAt = async (page: Page, session: Session): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: BRING_IN }).click();
  const file = { name: 'a-game.two-hats', mimeType: 'text/plain', buffer: Buffer.from(writeSession(session)) };
  await (await chooser).setFiles([file]);
  await page.getByRole('button', { name: LOOK_BACK }).first().click();
  await page.locator('main.back h1').waitFor();
};

const skip = (page: Page): Promise<void> => page.locator('[data-skip]').click();

const goTo = async (page: Page, part: (typeof PARTS)[number] | 'along'): Promise<void> => {
  const way = page.locator('.closer');
  if (part === 'along') await way.locator('.button-main').click();
  else await way.locator('ul button').nth(PARTS.indexOf(part)).click();
  await page.locator(`main.back[data-part="${part}"] h1`).waitFor();
};

describe.each(Object.entries(SESSIONS))('%s', (_what, session) => {
  test('shows no number that the same measures do not give without a window', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await lookBackAt(page, session);
    await skip(page);
    const measured = figuresIn(debriefOf(scenario, session, 'en')).map(([, { how, value }]) => `${how} ${value}`);
    const ledger = debriefOf(scenario, session, 'en').ledger.map(({ change }) => `sum ${change}`);
    const known = new Set([...measured, ...ledger]);
    let seen = 0;
    for (const part of PARTS) {
      await goTo(page, part);
      const shown = await page
        .locator('.back-part .num')
        .evaluateAll((all) => all.map((one) => `${one.getAttribute('data-how')} ${one.getAttribute('data-value')}`));
      expect([part, shown.filter((one) => !known.has(one))]).toEqual([part, []]);
      seen += shown.length;
    }
    expect(seen).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
    await close();
  });

  test(
    'has no barrier that axe knows of, in any part, in the light and in the dark',
    async () => {
      const { page, close } = await openPage(browser, edition.address, { locale: 'nl-NL', bypassCSP: true });
      const found: string[] = [];
      const look = async (what: string): Promise<void> => {
        found.push(...(await barriersInBothLights(page)).map((one) => `${what}: ${one}`));
      };
      await lookBackAt(page, session);
      await look('opening');
      await skip(page);
      for (const part of [...PARTS, 'along'] as const) {
        await goTo(page, part);
        await look(part);
      }
      await goTo(page, 'weeks');
      await page.locator('.back-part .num').first().click();
      await look('the ledger');
      expect(found).toEqual([]);
      await close();
    },
    // The game is re-run beside it.
    240_000,
  );
});

test.each([
  ['a tablet', 800, 1100],
  ['text at 200 %', 640, 360],
  ['a phone', 320, 600],
])('never scrolls sideways on %s', async (_what, width, height) => {
  const { page, close } = await openPage(browser, edition.address, { viewport: { width, height } });
  await lookBackAt(page, SESSIONS['a bad one']!);
  await skip(page);
  for (const part of [...PARTS, 'along'] as const) {
    await goTo(page, part);
    expect([part, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([part, width]);
  }
  await close();
});

test('a number says what it is made of, line by line, and leads to its decisions', async () => {
  const { page, close } = await openPage(browser, edition.address);
  await lookBackAt(page, SESSIONS['a good one']!);
  await skip(page);
  await goTo(page, 'hours');
  const number = page.locator('.back-part .num[data-how="taken"], .back-part .num[data-how="total"]').first();
  const value = Number(await number.getAttribute('data-value'));
  await number.click();
  const panel = page.locator('.ledger-panel');
  await panel.locator('.receipt-total').waitFor();
  const lines = await panel.locator('.receipt li:not(.receipt-total) .receipt-line strong').allTextContents();
  expect(lines.reduce((all, text) => all + Number(text.replace('−', '-').replace(/[+,]/g, '')), 0)).toBe(value);
  await panel.locator('.moment-link').first().click();
  await panel.getByRole('button', { name: 'Try again from here' }).waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await close();
});

test('a decision is tried again in a session of its own, which Home tells apart', async () => {
  const { page, wrong, close } = await openPage(browser, edition.address);
  await lookBackAt(page, SESSIONS['a good one']!);
  await skip(page);
  await goTo(page, 'knew');
  await page.locator('.back-part').getByRole('button', { name: 'Try again from here' }).first().click();
  await page.locator('main.play[data-moment="week"]').waitFor();
  await page.waitForFunction(() => sessionStorage.length > 0);
  await page.reload();
  await page.locator('main.play').waitFor();
  await page.getByRole('button', { name: 'Your desk', exact: true }).click();
  await page.getByRole('button', { name: /^Leave the game/ }).click();
  await page.getByText(/again from week \d+/).waitFor();
  expect(await page.locator('.session').count()).toBe(2);
  expect(wrong).toEqual([]);
  await close();
});

test('is gone through without a mouse, and what is written is kept in the session', async () => {
  const { page, wrong, close } = await openPage(browser, edition.address);
  await lookBackAt(page, SESSIONS['a good one']!);
  const tabTo = async (selector: string): Promise<void> => {
    for (let tabs = 0; tabs < 300; tabs++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${selector}.`);
  };
  await tabTo('.back-part input[type="radio"]');
  await page.keyboard.press('Space');
  await tabTo('.back-part textarea');
  await page.keyboard.type('I asked with the badge on.');
  await tabTo('.back-part .button-main');
  await page.keyboard.press('Enter');
  for (let part = 1; part < PARTS.length; part++) {
    await page.locator(`main.back[data-part="${PARTS[part - 1]}"]`).waitFor();
    await tabTo(`.closer li:nth-child(${part + 1}) button`);
    await page.keyboard.press('Enter');
  }
  await tabTo('.closer .button-main');
  await page.keyboard.press('Enter');
  await page.locator('main.back[data-part="along"]').waitFor();
  await tabTo('.back-part textarea');
  await page.keyboard.type('On Monday I ask first.');
  await page.keyboard.press('Tab');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep a copy' }).first().click();
  const read = readSession(readFileSync(await (await download).path(), 'utf8'));
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.session.lines.map(({ notes }) => notes?.weekAgain).filter(Boolean)).toEqual([1]);
  expect(read.session.texts.slice(-2).map(({ kind, content }) => `${kind}: ${content}`)).toEqual([
    'otherWeek: I asked with the badge on.',
    'commitment: On Monday I ask first.',
  ]);
  expect(read.problems).toEqual([]);
  expect(wrong).toEqual([]);
  await close();
});

test('prints on paper what stands on the screen', async () => {
  const { page, close } = await openPage(browser, edition.address);
  await lookBackAt(page, SESSIONS['a good one']!);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main.back').isVisible()).toBe(false);
  const paper = (await page.locator('.paper').textContent()) ?? '';
  for (const words of ['Forty-one bags', 'Karim', 'calm-otter-11']) expect(paper).toContain(words);
  await close();
});
