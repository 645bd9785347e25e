import { describe, expect, test, vi } from 'vitest';
import {
  type DecisionWorth,
  type Wish,
  counterfactual,
  worthKey,
} from '../../../../game/core/debrief/counterfactual/counterfactual.ts';
import type { Scenario } from '../../../../game/core/scenario/scenario.ts';
import { PILLARS } from '../../../../game/core/scenario/vocabulary.ts';
import type { Session } from '../../../../game/core/session/session.ts';
import { aScenario, bundled } from '../../../support/games.ts';
import { playedSession, sessionOf } from '../../../support/played.ts';

vi.setConfig({ testTimeout: 60_000 });

const bags = bundled('locked-containers');

/** A town in which the two answers differ in nothing but this: their worth can be told without playing. */
const plainTown = (there: object): Scenario =>
  aScenario({
    // Far from both ends, so that nothing is lost on its way there.
    value: { start: 50 },
    dilemmas: {
      bench: {
        options: {
          here: { effects: undefined, hats: { networkManager: { effects: undefined } } },
          there: { effects: { 'trust.ada': undefined, ...there }, hats: { publicServant: { effects: undefined } } },
        },
      },
    },
  });

const reportOf = (scenario: Scenario, session: Session, wish: Wish) => {
  const work = counterfactual(scenario, session, wish);
  return work.report(work.jobs.map(work.run));
};

const benchIn = (scenario: Scenario, wish: Partial<Wish> = {}): DecisionWorth => {
  const session = playedSession(scenario, 'ordinary', 1);
  const { decisions } = reportOf(scenario, session, { runs: 40, along: 0, ...wish });
  return decisions.find(({ dilemma }) => dilemma === 'bench')!;
};

describe('an answer whose worth is known by hand', () => {
  const of = (there: object) => {
    const { ways } = benchIn(plainTown(there));
    const sign = ways[0]!.way === 'here' ? 1 : -1;
    const { gained } = ways[1]!.against!;
    return { ...gained, mean: gained.mean * sign + 0, sign };
  };

  test('seven points more is seven points more in every pair', () => {
    const { mean, margin, pairs, more, less, band, sign, verdict } = of({ value: 7 });
    expect({ mean, margin, pairs }).toEqual({ mean: 7, margin: 0, pairs: 40 });
    expect([more, less]).toEqual(sign > 0 ? [40, 0] : [0, 40]);
    expect(band).toEqual({ p10: 7 * sign, median: 7 * sign, p90: 7 * sign });
    expect(verdict).toBe(sign > 0 ? 'surelyMore' : 'surelyLess');
  });
  test('nothing more is no difference to be seen', () => {
    expect(of({})).toMatchObject({ mean: 0, margin: 0, more: 0, less: 0, verdict: 'unseen' });
  });
});

describe('paired re-runs', () => {
  test.each([1, 2, 3, 4, 5])(
    'a way compared with itself ends alike in every pair, whatever is decided (game %i)',
    (seed) => {
      const scenario = seed > 3 ? bags : aScenario();
      const session = playedSession(scenario, 'random', seed);
      const asked = session.lines.map(({ n, decision }) => ({
        n,
        instead: [decision!.slice(decision!.indexOf(' ') + 1)],
      }));
      const { decisions } = reportOf(scenario, session, { runs: 3, along: 0, asked });
      expect(decisions).toHaveLength(session.lines.length);
      for (const { ways } of decisions) {
        const [one, same] = ways;
        expect({ ...same, way: '', taken: true, against: undefined }).toEqual({ ...one, way: '' });
        expect(same!.against!.gained).toMatchObject({ more: 0, less: 0, mean: 0, verdict: 'unseen' });
      }
    },
  );

  test('the same session has the same figures, whoever does which job in which order, and after a break', () => {
    const town = aScenario();
    const session = playedSession(town, 'ordinary', 2);
    const wish = { runs: 25, along: 21 };
    const first = counterfactual(town, session, wish);
    const whole = first.report(first.jobs.map(first.run));
    // Another one, from the last job to the first, with a break that is sent through a file.
    const other = counterfactual(town, session, wish);
    const results = other.jobs.map((job, i) => (i % 2 === 0 ? other.run(job) : undefined));
    expect(other.report(results).partial).toBe(true);
    const kept = JSON.parse(JSON.stringify(results)) as typeof results;
    const third = counterfactual(town, session, wish);
    for (let i = third.jobs.length - 1; i >= 0; i--) kept[i] ??= third.run(third.jobs[i]!);
    expect(third.report(kept)).toEqual(whole);
    expect(whole.partial).toBe(false);
  });

  test('of work that was stopped as much is told as was done', () => {
    const session = playedSession(aScenario(), 'ordinary', 1);
    const { jobs, run, report } = counterfactual(aScenario(), session, { runs: 60, along: 20 });
    const third = jobs.filter(({ kind }) => kind === 'ways').length / 3;
    const { partial, decisions, reach } = report(jobs.slice(0, third).map(run));
    expect(partial).toBe(true);
    expect(decisions.flatMap(({ ways }) => ways.map(({ runs }) => runs)).every((runs) => runs === 20)).toBe(true);
    expect(reach).toEqual({ points: [], missed: [] });
    expect(report([]).decisions[0]!.ways[0]).toMatchObject({ runs: 0, good: undefined, against: undefined });
  });
});

describe('what a report says', () => {
  const session = playedSession(bags, 'ordinary', 3);
  const { decisions } = reportOf(bags, session, { runs: 40, along: 0 });

  test('each answer beside all others that were open then, the one given first', () => {
    const answers = session.lines.filter(({ decision }) => decision!.includes(' answer '));
    expect(decisions.map(({ n }) => n)).toEqual(answers.map(({ n }) => n));
    for (const [i, { ways, dilemma }] of decisions.entries()) {
      expect(answers[i]!.decision).toContain(`answer ${dilemma} ${ways[0]!.way}`);
      expect(ways.map(({ taken }) => taken)).toEqual(ways.map((_, k) => k === 0));
      expect(Object.keys(bags.dilemmas[dilemma!]!.options)).toEqual(expect.arrayContaining(ways.map(({ way }) => way)));
    }
  });
  test('every re-run has an ending, bands are in order, and what differs was counted', () => {
    for (const { way, runs, endings, gained, pillars, against } of decisions.flatMap(({ ways }) => ways)) {
      expect([way, Object.values(endings).reduce((sum, n) => sum + n, 0)]).toEqual([way, runs]);
      for (const band of [gained, ...PILLARS.map((pillar) => pillars[pillar])])
        expect(band.p10 <= band.median && band.median <= band.p90).toBe(true);
      if (against) expect(against.gained.more + against.gained.less).toBeLessThanOrEqual(against.gained.pairs);
    }
  });
  test('what came of the session itself, counted from the same moment', () => {
    const [first] = decisions;
    expect(first!.came).toEqual({ gained: 59, ending: 'aHabit' });
    const half = sessionOf(
      bags,
      session.lines.slice(0, 30).map(({ decision }) => decision!),
      { seed: 3 },
    );
    expect(reportOf(bags, half, { runs: 1, along: 0 }).decisions[0]!.came).toBeUndefined();
  });
  test('fewer than twenty pairs say nothing, whatever they show', () => {
    expect(benchIn(plainTown({ value: 7 }), { runs: 19 }).ways[1]!.against!.gained.verdict).toBe('unseen');
    expect(benchIn(plainTown({ value: 7 }), { runs: 20 }).ways[1]!.against!.gained.verdict).not.toBe('unseen');
  });
});

describe('any decision can be asked about', () => {
  const session = playedSession(bags, 'ordinary', 3);
  const act = session.lines.find(({ decision }) => decision === '2 act wardens')!;

  test('an act beside another, in the notation', () => {
    const asked = [{ n: act.n, instead: ['act sweepAtSix', 'end'] }];
    const [one] = reportOf(bags, session, { runs: 20, along: 0, asked }).decisions;
    expect(one).toMatchObject({ n: act.n, week: 2, dilemma: undefined });
    expect(one!.ways.map(({ way }) => way)).toEqual(['act wardens', 'act sweepAtSix', 'end']);
  });
  test('what was not open there is left out, and so is a line that the session has not got', () => {
    const asked = [{ n: act.n, instead: ['act proposeUnlock', 'act noSuchThing'] }, { n: 4000 }];
    const { decisions } = reportOf(bags, session, { runs: 20, along: 0, asked });
    expect(decisions.map(({ ways }) => ways.map(({ way }) => way))).toEqual([['act wardens']]);
  });
  test('whose worth it is can be chosen, and is said', () => {
    const asked = [{ n: act.n, instead: ['end'] }];
    const other = reportOf(bags, session, { runs: 20, along: 0, asked, policy: 'never-asks' });
    expect(other.policy).toBe('never-asks');
    expect(other.decisions).not.toEqual(reportOf(bags, session, { runs: 20, along: 0, asked }).decisions);
    expect(() =>
      counterfactual(bags, session, { runs: 1, along: 0, policy: 'nobody' }).run({
        kind: 'along',
        after: 0,
        first: 0,
        count: 1,
      }),
    ).toThrow('nobody');
  });
});

describe('what a report is kept under', () => {
  const wish = { runs: 200, along: 60 };
  const session = playedSession(aScenario(), 'random', 7);

  test('is the same for the same decisions, whatever is noted beside them', () => {
    const noted = playedSession(aScenario(), 'random', 7, { beside: () => ({ notes: { confidence: 2 } }) });
    expect(worthKey(noted, wish, '1')).toBe(worthKey(session, wish, '1'));
  });
  test('is another one for other decisions, another wish, other rules', () => {
    const shorter = { ...session, lines: session.lines.slice(0, -1) };
    const keys = [
      worthKey(session, wish, '1'),
      worthKey(shorter, wish, '1'),
      worthKey(session, { ...wish, runs: 100 }, '1'),
      worthKey(session, wish, '2'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
