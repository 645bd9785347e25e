/** Every bundled story but the first, which has tests of its own: played to its end in the window, and the same when replayed. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerHash } from '../../game/core/engine/engine.ts';
import { readScenario } from '../../game/core/scenario/scenario.ts';
import { readSession, replay } from '../../game/core/session/session.ts';
import { bundled, launch, openPage, serveEdition } from '../support/edition.ts';
import { traineeAt } from '../support/trainee.ts';

/** A whole game at the speed of a machine that does other things too. */
const A_GAME = 420_000;

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser?.close());

test.each(bundled().filter(({ id }) => id !== 'locked-containers'))(
  '$id comes to an ending, and its copy to the same one',
  async (folder) => {
    const edition = await serveEdition([folder]);
    const { page, wrong, close } = await openPage(browser, edition.address);
    const trainee = traineeAt(page);
    await trainee.begin();
    await trainee.playToTheEnd();
    const shown = (await page.locator('.ending-fingerprint code').textContent()) ?? '';
    const download = page.waitForEvent('download');
    await page.locator('.ending footer .button').first().click();
    const read = readSession(readFileSync(await (await download).path(), 'utf8'));
    const scenario = readScenario(folder.files);
    if (!read.ok || !scenario.ok) throw new Error('The copy or its scenario cannot be read.');
    const { game } = replay(scenario.scenario, read.session);
    expect(shown).toHaveLength(12);
    expect(ledgerHash(game.ledger).slice(0, shown.length)).toBe(shown);
    expect(wrong).toEqual([]);
    await close();
    await edition.stop();
  },
  A_GAME,
);
