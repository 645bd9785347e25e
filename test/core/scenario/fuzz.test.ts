/** Whatever a stranger wrote: it comes in and can be played, or it is told what is wrong; never a throw, never a hang. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { after, begin, choices, ending, openDecisions } from '../../../game/core/engine/engine.ts';
import type { Scenario } from '../../../game/core/scenario/scenario.ts';
import { openReader } from '../../../game/node/cli/reading/reader.ts';
import { mutatedScenario } from '../../support/mutated.ts';
import { inWords } from '../../support/worded.ts';

/** `TWO_HATS_FUZZ=10` makes it ten times as many. */
const CASES = Number(process.env['TWO_HATS_FUZZ'] ?? 1) * 2_000;
const DECISIONS = 30;
const MINUTES = 60_000;

const reader = openReader();
afterAll(() => reader.close());

/** Thirty decisions of somebody who takes whatever is open, every list of choices looked at. */
const play = (scenario: Scenario, seed: number): void => {
  let game = begin(scenario, seed);
  for (let n = 0; n < DECISIONS && ending(game) === undefined; n++) {
    expect(choices(game).length).toBeGreaterThan(0);
    const open = openDecisions(game);
    expect(open.length).toBeGreaterThan(0);
    game = after(game, open[(seed + n * 7) % open.length]!);
  }
};

test(
  `${CASES} mutated scenarios are refused with a reason or can be played`,
  async () => {
    let played = 0;
    let slow = 0;
    await fc.assert(
      fc.asyncProperty(mutatedScenario, fc.nat(10_000), async (text, seed) => {
        const read = await reader.read({ files: { 'scenario.yaml': text }, pictures: {} });
        if (read.findings.some(({ rule }) => rule === 'too-long')) slow++;
        for (const finding of read.findings) {
          const { line, column, message, hint } = inWords(finding);
          expect([line >= 1 && column >= 1, message.length > 0, hint.length > 0]).toEqual([true, true, true]);
        }
        if (!read.ok) expect(read.findings.some(({ severity }) => severity === 'error')).toBe(true);
        else {
          played++;
          play(read.scenario, seed);
        }
      }),
      { numRuns: CASES },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    // Enough of them must come in, or nothing is tried behind the door.
    expect(played).toBeGreaterThan(CASES / 10);
    // A thread is replaced only when its clock ran out.
    expect(reader.threads()).toBe(1 + slow);
  },
  (CASES / 2_000) * 20 * MINUTES,
);
