/** Exploring whole scenarios: everything that is reached is really reached, planted defects are found, nothing else is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExploreReport, explorer, goalIds } from '../../../../game/core/authoring/explore/explore.ts';
import { diceOf } from '../../../../game/core/authoring/explore/dice.ts';
import { goalsOf } from '../../../../game/core/authoring/explore/goals.ts';
import { studyOf } from '../../../../game/core/authoring/explore/study.ts';
import {
  type Watch,
  begin,
  beginWatched,
  decide,
  ending,
  entriesOf,
  openDecisions,
  parseDecision,
  read,
  snapshot,
  turnWeek,
} from '../../../../game/core/engine/engine.ts';
import type { Scenario } from '../../../../game/core/scenario/scenario.ts';
import { aScenario, bundled } from '../../../support/games.ts';
import { generatedStorylines } from '../../../support/generated.ts';
import { aHamlet } from '../../../support/hamlet.ts';

const PATIENT = 240_000;

const explored = (scenario: Scenario, options: Parameters<typeof explorer>[1] = {}): ExploreReport => {
  const task = explorer(scenario, options);
  while (task.advance());
  return task.report();
};

const READ: Readonly<Record<string, string>> = {
  option: 'answered',
  action: 'done',
  question: 'asked',
  interest: 'known',
  name: 'signed',
  objection: 'settled',
};

/** Plays a witness as `play --decisions` does and says what is wrong with it; nothing if it gets to its goal. */
const fault = (scenario: Scenario, goal: string, lines: readonly string[], seed: number): string | undefined => {
  let game = begin(scenario, seed);
  for (const line of lines) {
    const parsed = parseDecision(line);
    const result = parsed.ok ? decide(game, parsed.dated) : undefined;
    if (!result?.ok) return `${goal}: refused ${line}`;
    game = result.value;
  }
  const [kind = '', id = ''] = goal.split(':');
  const there =
    kind === 'ending'
      ? snapshot(game).ending === id
      : kind === 'state'
        ? read(game, `at.${id}`) === 1 ||
          entriesOf(game.ledger).some(({ name, change }) => name === `at.${id}` && change > 0)
        : kind === 'leader'
          ? read(game, `task.${id}`)! > 0
          : read(game, `${READ[kind]}.${id}`)! > 0;
  return there ? undefined : `${goal}: not there after ${lines.join('; ')}`;
};

const faults = (scenario: Scenario, { reached }: ExploreReport, seeds: readonly number[]): string[] =>
  Object.entries(reached).flatMap(([goal, lines]) => seeds.flatMap((seed) => fault(scenario, goal, lines, seed) ?? []));

describe.each(['locked-containers'])('%s', (id) => {
  test(
    'is reached in all its parts, with ways that play whatever the seed, and without a false alarm',
    () => {
      const scenario = bundled(id);
      const report = explored(scenario);
      expect(Object.keys(report.reached).toSorted()).toEqual(goalIds(scenario).toSorted());
      expect([report.unreachable, report.traps, report.deadWeeks, report.fairness]).toEqual([{}, [], [], []]);
      expect(faults(scenario, report, [1, 7, 4_000_000_000])).toEqual([]);
      expect(report.slack).toHaveLength(Object.keys(scenario.endings).length);
    },
    PATIENT,
  );
});

describe('the small town', () => {
  test(
    'is reached in all but what is proved to be out of reach',
    () => {
      const scenario = aScenario();
      const report = explored(scenario, { limit: 40_000 });
      expect(Object.keys(report.unreachable)).toEqual(['objection:liability.equal']);
      expect(report.notReached).toEqual([]);
      expect(faults(scenario, report, [1, 2, 3])).toEqual([]);
    },
    PATIENT,
  );
  test('gives the same report for the same seed, however often it is paused, and says so when it is stopped', () => {
    const [once, again] = [explorer(aScenario(), { limit: 500 }), explorer(aScenario(), { limit: 500 })];
    for (let i = 0; i < 60; i++) {
      once.advance();
      again.advance();
      if (i % 7 === 0) again.report();
    }
    expect(once.report()).toEqual(again.report());
    expect(once.report()).toMatchObject({ partial: true, exhaustive: false });
  });
});

describe('the hamlet', () => {
  const found = (patch: Readonly<Record<string, unknown>>, limit = 3000) =>
    explored(aHamlet({ start: { turns: [1, 1, 1], hours: 2 }, ...patch }), { limit });

  test(
    'is exhausted when the limit allows it, and never said to be otherwise',
    () => {
      const small = { start: { turns: [1, 1] }, leader: { does: { evaluate: { guard: undefined } } } };
      const whole = found(small, 50_000);
      expect(whole).toMatchObject({ exhaustive: true, partial: false, notReached: [] });
      expect(faults(aHamlet(small), whole, [1, 2])).toEqual([]);
      expect(found(small, 300).exhaustive).toBe(false);
      expect(whole.coverage.transitions).toHaveProperty(['state:pump.drips on.act.grease 0']);
      expect(whole.pointsOfNoReturn).toContainEqual({
        goal: 'ending:dry',
        along: 'ending:wet',
        week: 2,
        after: '2 end',
        proved: true,
      });
    },
    PATIENT,
  );
  test.each([
    ['an ending nobody can have', { endings: { dry: { when: 'embedding >= 40' } } }, 'ending:dry', 'explore.why.range'],
    [
      'a state that nothing leads to',
      { storylines: { pump: { states: { orphan: {} } } } },
      'state:pump.orphan',
      'explore.why.no-way',
    ],
    ['an act nobody can pay', { actions: { grease: { cost: { funds: 5000 } } } }, 'action:grease', 'explore.why.funds'],
    ['an act too long for a turn', { actions: { look: { cost: { hours: 9 } } } }, 'action:look', 'explore.why.hours'],
    [
      'an interest that nobody tells',
      { actors: { ada: { questions: undefined } } },
      'interest:ada.leak',
      'explore.why.not-told',
    ],
    [
      'a state that comes after the end',
      { storylines: { council: { states: { waits: { after: { 1: undefined, 9: 'asks' } } } } } },
      'state:council.asks',
      'explore.why.late',
    ],
    [
      'what lies behind an act nobody can pay',
      { actions: { grease: { cost: { funds: 5000 } } } },
      'state:pump.quiet',
      'explore.why.funds',
    ],
  ])('proves %s', (_, patch, id, why) => {
    const report = found(patch, 200);
    expect(report.unreachable[id]).toMatchObject({ key: why });
    expect(report.reached).not.toHaveProperty(id);
  });
  test('takes no act for rare because it takes long, where another gives the hours back', () => {
    const act = { title: 'Go on', family: 'arranging', hats: { publicServant: {} } };
    const lent = {
      start: { turns: [1, 1, 1], hours: 24, funds: 1000 },
      actions: {
        borrow: { ...act, cost: { funds: 5 }, effects: { hours: 12 } },
        prize: { ...act, cost: { hours: 12 }, effects: { embedding: 3 } },
        goal: { ...act, guard: 'embedding >= 90' },
      },
      leader: { does: { evaluate: undefined } },
      dilemmas: { paint: undefined },
      storylines: { council: undefined },
    };
    const { unreachable } = explored(aHamlet(lent), { limit: 300, goals: ['action:goal'] });
    expect(unreachable).toEqual({});
  });
  test('finds a state that locks in, and tells one that is meant from one that is not', () => {
    const broken = { broken: {} };
    const lock = (type: object) => ({
      storylines: {
        pump: { states: { drips: { on: { 'act.look': 'broken' } }, broken: { ...broken.broken, ...type } } },
      },
    });
    expect(found(lock({})).traps).toMatchObject([
      { kind: 'locked-in', state: 'state:pump.broken', final: false, week: 1 },
    ]);
    expect(found(lock({ type: 'final' })).traps).toMatchObject([{ kind: 'locked-in', final: true }]);
    expect(found({}).traps).toEqual([]);
  });
  test(
    'finds a question that comes before its answer could be known',
    () => {
      const early = {
        dilemmas: { paint: { options: { yes: { uses: ['ada.leak'] } } } },
        actors: { ada: { questions: { when: { guard: 'week >= 3' } } } },
      };
      const { fairness } = found(early, 1500);
      expect(fairness.map(({ where, interest, hat }) => [where, interest, hat])).toEqual([
        ['option:paint.yes', 'interest:ada.leak', 'publicServant'],
        ['option:paint.yes', 'interest:ada.leak', 'networkManager'],
      ]);
      expect(found({ dilemmas: { paint: { options: { yes: { uses: ['ada.leak'] } } } } }).fairness).toEqual([]);
    },
    PATIENT,
  );
  test('finds weeks with nothing to do', () => {
    const idle = {
      actions: { look: { guard: 'week == 1' }, grease: { guard: 'week == 1' } },
      actors: { ada: { present: 'week == 1' } },
      leader: { does: { evaluate: undefined } },
      storylines: { council: undefined },
      dilemmas: { paint: undefined },
    };
    expect(found(idle).deadWeeks.map(({ week }) => week)).toEqual([2, 3]);
  });
});

/** Every goal that one game came by, played at random; it ends a turn late, so that what can be done often is done often. */
const played = (scenario: Scenario, seed: number): string[] => {
  const entered: string[] = [];
  const watch: Watch = { entered: ({ storyline, id }) => entered.push(`state:${storyline}.${id}`), taken: () => {} };
  let game = beginWatched(scenario, seed, [], watch);
  const goals = goalsOf(game);
  const reached = new Set<string>();
  const dice = diceOf(seed);
  while (ending(game) === undefined) {
    const open = openDecisions(game);
    const deeds = open.filter(({ kind }) => kind !== 'end');
    const from = deeds.length > 0 && dice.roll(60) > 0 ? deeds : open;
    const result = decide(game, { week: turnWeek(game), decision: from[dice.roll(from.length)]! });
    if (!result.ok) throw new Error(result.refusal.code);
    game = result.value;
    for (const goal of goals) if (goal.shows(game.state)) reached.add(goal.id);
  }
  const ids = new Set(goals.map(({ id }) => id));
  return [...reached, ...entered.filter((id) => ids.has(id))];
};

const refuted = (scenario: Scenario, games: number): string[] => {
  const { unreachable } = studyOf(scenario, undefined);
  const seeds = Array.from({ length: games }, (_, seed) => seed + 1);
  return seeds.flatMap((seed) => played(scenario, seed).filter((id) => id in unreachable));
};

/** Hamlets in which acts give hours and euros back, so that others can be done more often than a turn is long. */
const generous = fc
  .record({
    hours: fc.integer({ min: 6, max: 24 }),
    gives: fc.integer({ min: 4, max: 12 }),
    takes: fc.integer({ min: 4, max: 12 }),
    euros: fc.integer({ min: 0, max: 20 }),
    helps: fc.integer({ min: 1, max: 4 }),
    least: fc.integer({ min: 30, max: 100 }),
    once: fc.boolean(),
  })
  .map(({ hours, gives, takes, euros, helps, least, once }) => {
    const act = { title: 'Go on', family: 'arranging', hats: { publicServant: {} } };
    return {
      start: { hours, funds: 2000 },
      actors: { ada: { questions: undefined } },
      actions: {
        look: undefined,
        grease: undefined,
        borrow: { ...act, once, cost: { funds: 5 }, effects: { hours: gives } },
        sell: { ...act, effects: { funds: euros } },
        prize: { ...act, cost: { hours: takes }, effects: { embedding: helps } },
        far: { ...act, guard: `embedding >= ${least}` },
        rich: { ...act, guard: `funds >= ${2000 + least}` },
      },
      dilemmas: { paint: undefined },
      leader: { does: { evaluate: undefined } },
      storylines: { council: undefined, pump: { states: { drips: { on: undefined }, bursts: { on: undefined } } } },
      endings: { dry: undefined },
    };
  });

describe('proofs', () => {
  test(
    'never call unreachable what a game came by',
    () => {
      fc.assert(
        fc.property(generatedStorylines, (storylines) => {
          const scenario = aScenario({ storylines, endings: { stays: { when: 'value >= 40' } } });
          expect(refuted(scenario, 10)).toEqual([]);
        }),
        { numRuns: 25, seed: 3 },
      );
    },
    PATIENT,
  );
  test(
    'never call unreachable what a game came by where acts give hours and euros',
    () => {
      fc.assert(
        fc.property(generous, (patch) => {
          expect(refuted(aHamlet(patch), 6)).toEqual([]);
        }),
        { numRuns: 60, seed: 3 },
      );
    },
    PATIENT,
  );
  test(
    'stand beside ways that play, in storylines made by dice',
    () => {
      fc.assert(
        fc.property(generatedStorylines, (storylines) => {
          const scenario = aScenario({ storylines, endings: { stays: { when: 'value >= 40' } } });
          expect(faults(scenario, explored(scenario, { limit: 400 }), [5])).toEqual([]);
        }),
        { numRuns: 6, seed: 3 },
      );
    },
    PATIENT,
  );
});
