/** What is concluded from walking storylines: it allows all that games do, and it finds what single rules do not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowed } from '../../../../game/core/authoring/explore/charts/charts.ts';
import { explorer } from '../../../../game/core/authoring/explore/explore.ts';
import { rulesOf } from '../../../../game/core/authoring/explore/rules/rules.ts';
import {
  type ChartTransition,
  type Game,
  begin,
  beginWatched,
  decide,
  ending,
  openDecisions,
  turnWeek,
} from '../../../../game/core/engine/engine.ts';
import type { Scenario } from '../../../../game/core/scenario/scenario.ts';
import { aScenario, bundled } from '../../../support/games.ts';
import { generatedChart } from '../../../support/generated-chart.ts';
import { generatedStorylines } from '../../../support/generated.ts';
import { aHamlet } from '../../../support/hamlet.ts';

const chartsOf = (scenario: Scenario) => {
  const game = begin(scenario, 1, [], false);
  const { layout, promises } = game.compiled;
  return narrowed(game, rulesOf(scenario, new Map(layout.promises.map(({ id }, i) => [id, promises[i]!.terms.when]))))
    .charts;
};

/** Plays at random and says which configurations and transitions it came to that walking the storylines did not. */
const missed = (scenario: Scenario, seed: number, rolls: readonly number[]): string[] => {
  const charts = chartsOf(scenario);
  const taken = new Set<ChartTransition>();
  const watch = { entered: () => undefined, taken: (_: unknown, one: ChartTransition) => void taken.add(one) };
  let game = beginWatched(scenario, seed, [], watch);
  const found: string[] = [];
  const look = ({ state }: Game): void => {
    for (const [storyline, { shape, walked }] of charts) {
      const { states, isActive } = shape;
      const here = walked.configurations.find((one) =>
        states.every((node) => Number(isActive(node, one)) === state[node.active]),
      );
      if (here === undefined) found.push(storyline);
      for (const one of taken)
        if (game.compiled.chart[one.source]!.storyline === storyline && !walked.taken.has(one))
          found.push('transition');
    }
    taken.clear();
  };
  look(game);
  for (const roll of rolls) {
    if (ending(game) !== undefined) break;
    const open = openDecisions(game);
    const end = open.find(({ kind }) => kind === 'end');
    const decision = roll % 4 === 0 && end ? end : open[roll % open.length]!;
    const result = decide(game, { week: turnWeek(game), decision });
    if (!result.ok) throw new Error('an open decision was refused');
    game = result.value;
    look(game);
  }
  return found;
};

/** Milliseconds: nothing here depends on time. */
const PATIENT = 60_000;
const dice = fc.array(fc.nat(10_000), { minLength: 30, maxLength: 30 });
const alone = { endings: { stays: { when: 'value >= 60' } } };

describe('walking a storyline', () => {
  test(
    'leaves nothing out that games come to, in generated storylines',
    () => {
      fc.assert(
        fc.property(generatedStorylines, generatedChart, fc.nat(), dice, (storylines, chart, seed, rolls) => {
          expect(missed(aScenario({ storylines: { ...storylines, first: chart }, ...alone }), seed, rolls)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    PATIENT,
  );
  test('leaves nothing out that games come to, in a scenario that people play', () => {
    const scenario = bundled('locked-containers');
    expect([...chartsOf(scenario).keys()]).toEqual(Object.keys(scenario.storylines));
    fc.assert(
      fc.property(fc.nat(), dice, (seed, rolls) => {
        expect(missed(scenario, seed, rolls)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

/** The hamlet with a storyline of two regions: on the left `one` to `two` and `three`, on the right `day` to `night`. */
const aSquare = (left: object, right: object, rest: object = {}): Scenario =>
  aHamlet({
    start: { turns: [1, 1, 1], hours: 2 },
    storylines: {
      square: {
        type: 'parallel',
        states: { left: { initial: 'one', states: left }, right: { initial: 'day', states: right } },
      },
    },
    ...rest,
  });

const explored = (scenario: Scenario) => {
  const task = explorer(scenario, { limit: 200 });
  while (task.advance());
  return task.report();
};

describe('in regions side by side', () => {
  test.each([
    [
      'states that are never active together',
      aSquare(
        {
          one: { on: { 'act.look': 'two' } },
          two: { on: { 'act.grease': [{ target: 'three', guard: 'at.square.day' }] } },
          three: {},
        },
        { day: { on: { 'act.look': 'night' } }, night: {} },
      ),
      'state:square.three',
    ],
    [
      'a state that an inner answer keeps from being entered',
      aSquare(
        { one: { on: { 'act.look': {} } }, two: {} },
        { day: {}, night: {} },
        {
          storylines: {
            square: {
              initial: 'open',
              states: {
                open: { initial: 'one', on: { 'act.look': 'shut' }, states: { one: { on: { 'act.look': {} } } } },
                shut: {},
              },
            },
          },
        },
      ),
      'state:square.shut',
    ],
  ])('%s are proved never to be', (_, scenario, id) => {
    const { unreachable, reached } = explored(scenario);
    expect(reached).not.toHaveProperty([id]);
    expect(unreachable[id]).toMatchObject({ key: 'explore.why.apart' });
  });
  test('a state of one that rules the good ending out is found to lock in', () => {
    const right = { day: { on: { 'act.look': 'night' } }, night: {} };
    const good = (when: string) => ({ endings: { dry: { when } } });
    const left = { one: {}, two: {} };
    expect(explored(aSquare(left, right, good('at.square.day'))).traps).toMatchObject([
      { kind: 'locked-in', state: 'state:square.night', final: false, week: 1 },
    ]);
    expect(explored(aSquare(left, right, good('at.square.one'))).traps).toEqual([]);
  });
});
