import { expect, test } from 'vitest';
import { type Told, counterfactual, tellRuns } from '../../../../game/core/debrief/counterfactual/counterfactual.ts';
import { bundled } from '../../../support/games.ts';
import { playedSession } from '../../../support/played.ts';

const bags = bundled('locked-containers');
const session = playedSession(bags, 'ordinary', 3);
const { jobs, run, report } = counterfactual(bags, session, { runs: 20, along: 0 });
const { decisions, policy } = report(jobs.map(run));

const tellRun = (told: Told) => tellRuns(bags, session, [told], 'en')[0];

test('a good run ends with more than a bad one, and both with what the re-run ended with', () => {
  for (const { n, ways } of decisions) {
    for (const { way, good, bad } of ways) {
      const [well, badly] = (['good', 'bad'] as const).map((as) =>
        tellRun({ n, way, policy, as, run: as === 'good' ? good! : bad! })!,
      );
      expect(well!.gained).toBeGreaterThanOrEqual(badly!.gained);
      for (const { steps } of [well!, badly!]) {
        expect(steps.length).toBeLessThanOrEqual(2);
        expect(steps.map(({ week }) => week)).toEqual(steps.map(({ week }) => week).toSorted((a, b) => a - b));
      }
      expect(well!.steps.every(({ changed }) => changed.by > 0)).toBe(true);
      expect(badly!.steps.every(({ changed }) => changed.by < 0)).toBe(true);
    }
  }
});

test('there is no story of a way that was not open, nor of a line that the session has not got', () => {
  const [{ n } = { n: 0 }] = decisions;
  expect(tellRun({ n, way: 'noSuchOption', run: 0, policy, as: 'bad' })).toBeUndefined();
  expect(tellRun({ n: 4000, way: 'end', run: 0, policy, as: 'bad' })).toBeUndefined();
});
