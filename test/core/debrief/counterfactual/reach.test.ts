import { describe, expect, test, vi } from 'vitest';
import { type Missed, counterfactual } from '../../../../game/core/debrief/counterfactual/counterfactual.ts';
import type { Scenario } from '../../../../game/core/scenario/scenario.ts';
import { aScenario, bundled } from '../../../support/games.ts';
import { playedSession } from '../../../support/played.ts';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = 40;

const reachOf = (scenario: Scenario, policy: string, seed: number, until?: number) => {
  const session = playedSession(scenario, policy, seed, until === undefined ? {} : { until });
  const { jobs, run, report } = counterfactual(scenario, session, { runs: 0, along: RUNS });
  return { session, ...report(jobs.map(run)).reach };
};

/** Whoever says “there” comes home, whoever says “here” does not; nobody gets the moon. */
const crossroads = aScenario({
  endings: {
    stays: undefined,
    goes: undefined,
    home: { title: 'Home', when: 'answered.bench.there', text: 'Home.' },
    moon: { title: 'Moon', when: 'value >= 100', text: 'The moon.' },
    away: { title: 'Away', text: 'Away.' },
  },
});

describe('an ending that hangs on one answer', () => {
  const seed = [1, 2, 3, 4, 5, 6].find((one) =>
    playedSession(crossroads, 'ordinary', one).lines.some(({ decision }) => decision?.includes('answer bench here')),
  )!;
  const { session, missed, points } = reachOf(crossroads, 'ordinary', seed);
  const answer = session.lines.find(({ decision }) => decision?.includes('answer bench here'))!;
  const of = (id: string): Missed => missed.find(({ goal }) => goal.id === id)!;

  test('is lost with it, and not before', () => {
    const { lost, largest, best } = of('home');
    expect(best.got).toBeGreaterThan(RUNS / 4);
    expect(lost).toEqual({ from: { n: answer.n - 1, got: largest!.before.got }, to: { n: answer.n, got: 0 }, most: 0 });
    expect(largest!.after).toEqual({ n: answer.n, got: 0 });
  });
  test('what nobody gets is missed and never lost', () =>
    expect(of('moon')).toMatchObject({ best: { got: 0 }, lost: undefined, largest: undefined }));
  test('what was got is not missed', () => expect(missed.map(({ goal }) => goal.id)).not.toContain('away'));
  test('there is a point for the beginning and for each decision, and the last is the end', () => {
    expect(points.map(({ n }) => n)).toEqual([0, ...session.lines.map(({ n }) => n)]);
    expect(points.every(({ runs }) => runs === RUNS)).toBe(true);
    expect(points.at(-1)!.endings).toEqual({ home: 0, moon: 0, away: RUNS });
    expect(points.at(-1)!.value.p10).toBe(points.at(-1)!.value.p90);
  });
});

test('while a game goes on, nothing is missed yet', () => {
  const { missed, points } = reachOf(aScenario(), 'ordinary', 1, 5);
  expect(missed).toEqual([]);
  expect(points).toHaveLength(6);
});

test('a sheet that nobody put on the table is missed', () => {
  const scenario = bundled('locked-containers');
  const { missed } = reachOf(scenario, 'random', 1);
  for (const { goal, of, best, lost } of missed) {
    expect(of).toBe(RUNS);
    if (lost !== undefined) expect(lost.to.n).toBeGreaterThan(lost.from.n);
    expect([goal.id, best.got >= (lost?.from.got ?? 0)]).toEqual([goal.id, true]);
  }
  expect(missed.length).toBeGreaterThanOrEqual(Object.keys(scenario.endings).length - 1);
});
