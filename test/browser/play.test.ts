import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, ledgerHash, read } from '../../game/core/engine/engine.ts';
import { readScenario } from '../../game/core/scenario/scenario.ts';
import { type Session, readSession, replay, writeSession } from '../../game/core/session/session.ts';
import { barriers, barriersInBothLights } from '../support/barriers.ts';
import { bundled, launch, openPage, serveEdition } from '../support/edition.ts';
import { bundled as scenarioIn } from '../support/games.ts';
import { playedSession } from '../support/played.ts';
import { type Hand, traineeAt } from '../support/trainee.ts';

/** A whole game at the speed of a machine that does other things too. */
const A_GAME = 420_000;

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

const fingerprintShown = async (page: Page): Promise<string> =>
  (await page.locator('.ending-fingerprint code').textContent()) ?? '';

/** Keeps a copy as the player does, and plays it again on the machine. */
const replayed = async (page: Page) => {
  const download = page.waitForEvent('download');
  await page.locator('.ending footer .button').first().click();
  const read = readSession(readFileSync(await (await download).path(), 'utf8'));
  if (!read.ok) throw new Error(read.problem.code);
  const folder = bundled().find(({ id }) => id === read.session.header.scenario)!;
  const scenario = readScenario(folder.files);
  if (!scenario.ok) throw new Error('The bundled scenario has errors.');
  return { session: read.session, game: replay(scenario.scenario, read.session).game };
};

const again = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

describe('a game in the window', () => {
  test(
    'is played to an ending, the page dying on the way; replayed, its copy has the same ledger',
    async () => {
      const { page, wrong, close } = await openPage(browser, edition.address);
      const trainee = traineeAt(page);
      await trainee.begin('tulip');
      await trainee.play((moment, week) => moment === 'week' && week === 3);
      await trainee.step();
      await page.locator('main.play:not([data-moment="week"])').waitFor();
      const decided = await page.locator('main.play').getAttribute('data-decided');
      const context = page.context();
      // No leave-taking: the page is gone as it is when a machine is switched off.
      await page.close({ runBeforeUnload: false });

      const second = await again(context, edition.address);
      await second
        .getByRole('button', { name: /^Go on/ })
        .first()
        .click();
      await second.locator('main.play').waitFor();
      expect(await second.locator('main.play').getAttribute('data-decided')).toBe(decided);
      await traineeAt(second).playToTheEnd();

      const shown = await fingerprintShown(second);
      const { session, game } = await replayed(second);
      expect(shown).toHaveLength(12);
      expect(ledgerHash(game.ledger).slice(0, shown.length)).toBe(shown);
      expect(session.lines.filter(({ notes }) => notes?.angriest !== undefined)).not.toEqual([]);
      expect(session.lines.at(-1)?.notes?.handover).toHaveLength(2);
      expect(wrong).toEqual([]);
      await close();
    },
    A_GAME,
  );

  test(
    'is played to an ending without a mouse',
    async () => {
      const { page, wrong, close } = await openPage(browser, edition.address);
      const trainee = traineeAt(page, 'keyboard' satisfies Hand);
      await trainee.begin();
      await trainee.playToTheEnd();
      expect(await page.locator('.ending h1').textContent()).not.toBe('');
      const answers = await trainee.answerTimes();
      console.log(`median answer ${answers.toSorted((a, b) => a - b)[answers.length >> 1]?.toFixed(0)} ms`);
      expect(wrong).toEqual([]);
      await close();
    },
    A_GAME,
  );

  test('is read-only in a second window, which says so', async () => {
    const { page, close } = await openPage(browser, edition.address);
    await traineeAt(page).begin();
    await page.locator('.group-head').first().click();
    await page.locator('button.deed:visible').first().click();
    await page.locator('main.play[data-moment="told"]').waitFor();
    const second = await again(page.context(), edition.address);
    await second
      .getByRole('button', { name: /^Go on/ })
      .first()
      .click();
    await second.getByText(/Another window has this session/).waitFor();
    expect(await second.locator('main.play').getAttribute('data-decided')).toBe('1');
    await close();
  });

  test('is drawn through changes of hats and steps back, with somebody looked at', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    const trainee = traineeAt(page);
    await trainee.open();
    await page.getByRole('button', { name: 'I know the game: show everything' }).first().click();
    await trainee.play((moment) => moment === 'week');
    const lookAtKarim = page.locator('.twin button', { hasText: 'Look at Karim' });
    await lookAtKarim.evaluate((button: HTMLElement) => button.click());
    for (let times = 0; times < 2; times++) {
      await page.getByRole('button', { name: 'Change hats' }).first().click();
      await page.locator('.hat-cards button').nth(1).click();
      await page.locator('.whom-one', { hasText: 'Sam' }).click();
      await page.locator('.announce .button-main').click();
      await page.locator('main.play[data-hat="networkManager"]').waitFor();
      await page.waitForTimeout(1_200);
      await page.getByRole('button', { name: 'Take the last step back' }).first().click();
      await page.locator('main.play[data-hat="publicServant"]').waitFor();
      await page.waitForTimeout(1_200);
    }
    expect(wrong).toEqual([]);
    await close();
  });

  test('goes on in another language in the middle', async () => {
    const { page, close } = await openPage(browser, edition.address);
    await traineeAt(page).begin();
    await page.getByText('Week 1', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Your desk', exact: true }).click();
    await page.getByRole('button', { name: 'Settings' }).first().click();
    await page.getByRole('radio', { name: 'Nederlands' }).check({ force: true });
    await page.keyboard.press('Escape');
    await page.getByText('Verpleegkundige, nachtdienst', { exact: false }).first().waitFor({ state: 'attached' });
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await close();
  });
});

describe('no moment of a game has a barrier that axe knows of, in the light and in the dark', () => {
  test(
    'from the first count to the ending',
    async () => {
      const { page, close } = await openPage(browser, edition.address, { locale: 'nl-NL', bypassCSP: true });
      const trainee = traineeAt(page);
      const seen = new Map<string, number>();
      const found: string[] = [];
      const look = async (what: string): Promise<void> => {
        seen.set(what, (seen.get(what) ?? 0) + 1);
        // The first two of a kind: a second dilemma or week has other parts than the first.
        if (seen.get(what)! <= 2) found.push(...(await barriersInBothLights(page)).map((one) => `${what}: ${one}`));
      };
      await trainee.open();
      for (let moment = await trainee.momentNow(); moment !== 'ending'; moment = await trainee.momentNow()) {
        await look(moment);
        await trainee.step();
      }
      await look('ending');
      const all = ['counting', 'dilemma', 'ending', 'friday', 'handover', 'told', 'week'];
      expect([...seen.keys()].toSorted()).toEqual(all);
      expect(found).toEqual([]);
      await close();
    },
    A_GAME,
  );
});

/** Brings in a game under way and goes on with it. */
const goOn = async (page: Page, file: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Bring in a session file|Een sessiebestand binnenhalen)$/ }).click();
  await (await chooser).setFiles([{ name: 'a-game.two-hats', mimeType: 'text/plain', buffer: Buffer.from(file) }]);
  await page.locator('.session .button').first().click();
  await page.locator('main.play').waitFor();
};

describe.each([
  ['light', 'en-GB', 'ordinary', 'networkManager'],
  ['dark', 'nl-NL', 'expected-hat', 'publicServant'],
] as const)('no page of the desk has a barrier that axe knows of (%s, %s)', (colorScheme, locale, policy, hat) => {
  const scenario = scenarioIn('locked-containers');
  /** The first game in which this hat is worn at the end of that turn, up to there. */
  const wearing = (until: string): Session => {
    for (let seed = 1; seed <= 40; seed++) {
      const end = playedSession(scenario, policy, seed).lines.findIndex(({ decision }) => decision === until);
      const session = playedSession(scenario, policy, seed, { until: end });
      if (read(replay(scenario, session, begin).game, `hat.${hat}`) === 1) return session;
    }
    throw new Error(`No game of ${policy} wears ${hat} at “${until}”.`);
  };

  test('late in a game, when the story has brought them all', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address, { colorScheme, locale, bypassCSP: true });
    await goOn(page, writeSession(wearing('7 end')));
    const desk = page.getByRole('button', { name: /^(Your desk|Je bureau)$/ }).last();
    await desk.waitFor();
    expect(await page.locator('main.play').getAttribute('data-hat')).toBe(hat);
    const found: string[] = [];
    const look = async (what: string): Promise<void> => {
      found.push(...(await barriers(page)).map((one) => `${what}: ${one}`));
    };
    await desk.click();
    await look('desk');
    const titles = await page.locator('.desk-row strong').allTextContents();
    expect(titles.length).toBeGreaterThanOrEqual(7);
    for (const title of titles) {
      await page.locator('.desk-row').filter({ hasText: title }).first().click();
      await page.locator('.page-body').waitFor();
      await look(title);
      await page.keyboard.press('Escape');
      await desk.click();
    }
    await page.keyboard.press('Escape');
    await page.locator('#end-of-week .button-main').focus();
    await page.keyboard.press('h');
    await look('hat');
    await page.locator('.hat-cards button').nth(1).click();
    await look('whom to tell');
    expect(found).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });
});
