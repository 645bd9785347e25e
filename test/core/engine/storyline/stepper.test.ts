/** The stepper gives exactly what the machine gives, after every step: over bundled and over generated storylines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../../game/core/engine/compiled.ts';
import { type Game, begin, decide, ending, openDecisions, turnWeek } from '../../../../game/core/engine/engine.ts';
import { entriesOf } from '../../../../game/core/engine/ledger.ts';
import { resolve } from '../../../../game/core/engine/resolve.ts';
import type { Step } from '../../../../game/core/engine/step.ts';
import { perform, stimuliOf } from '../../../../game/core/engine/stimulus.ts';
import { type Position, beginMachine, machineOf, runMachine } from '../../../../game/core/engine/storyline/machine.ts';
import type { Scenario } from '../../../../game/core/scenario/scenario.ts';
import { aScenario, bundled } from '../../../support/games.ts';
import { generatedStorylines } from '../../../support/generated.ts';

const stepOn = (game: Game, fresh = false): Step => ({
  compiled: compile(game.scenario),
  state: fresh ? compile(game.scenario).initial.slice() : game.state.slice(),
  seed: game.seed,
  loaded: game.loaded,
  recording: true,
  ledger: fresh ? undefined : game.ledger,
  cause: '',
  because: undefined,
  queue: [],
  told: [],
  final: false,
});

/** Which states XState stands in, by storyline, as the slots would say it. */
const slotsOf = (scenario: Scenario, position: Position): Record<string, number> => {
  const compiled = compile(scenario);
  const value = ((position as unknown as { value: Record<string, unknown> }).value['storylines'] ?? {}) as Record<
    string,
    unknown
  >;
  const active = new Set<string>();
  const visit = (story: string, inner: unknown): void => {
    if (typeof inner === 'string') active.add(`${story}.${inner}`);
    else if (typeof inner === 'object' && inner !== null) {
      for (const [name, deeper] of Object.entries(inner)) {
        active.add(`${story}.${name}`);
        visit(story, deeper);
      }
    }
  };
  for (const [story, inner] of Object.entries(value)) visit(story, inner);
  return Object.fromEntries(
    compiled.chart
      .filter(({ parent }) => parent >= 0)
      .map((n) => [`${n.storyline}.${n.id}`, active.has(`${n.storyline}.${n.id}`) ? 1 : 0]),
  );
};

const slotsIn = (scenario: Scenario, state: Int32Array): Record<string, number> =>
  Object.fromEntries(
    compile(scenario)
      .chart.filter(({ parent }) => parent >= 0)
      .map((n) => [`${n.storyline}.${n.id}`, state[n.active]!]),
  );

/** Walks machine and stepper side by side with these dice and compares state, ledger and position after each step. */
const walkBoth = (scenario: Scenario, seed: number, rolls: readonly number[]): number => {
  const compiled = compile(scenario);
  const machine = machineOf(compiled);
  let game = begin(scenario, seed);
  const first = stepOn(game, true);
  perform(first, { kind: 'begin' });
  let position = beginMachine(machine, first);
  let state = first.state;
  let ledger = first.ledger;
  let steps = 0;
  const compare = () => {
    expect(Array.from(state)).toEqual(Array.from(game.state));
    expect(entriesOf(ledger)).toEqual(entriesOf(game.ledger));
    expect(slotsOf(scenario, position)).toEqual(slotsIn(scenario, game.state));
  };
  compare();
  for (const roll of rolls) {
    if (ending(game) !== undefined) break;
    const open = openDecisions(game);
    const decision =
      roll % 5 === 0 && open.some(({ kind }) => kind === 'end')
        ? ({ kind: 'end' } as const)
        : open[roll % open.length]!;
    const found = resolve(compiled, decision);
    if (!found.ok) throw new Error('an open decision must resolve');
    const step = { ...stepOn(game), state: state.slice(), ledger };
    for (const stimulus of stimuliOf(compiled, state, found.resolved))
      position = runMachine(machine, position, step, stimulus);
    ({ state, ledger } = step);
    const result = decide(game, { week: turnWeek(game), decision });
    if (!result.ok) throw new Error(`an open decision was refused: ${result.refusal.code}`);
    game = result.value;
    steps++;
    compare();
  }
  return steps;
};

/** Milliseconds: XState is slow on a busy machine, and nothing here depends on time. */
const PATIENT = 120_000;

const dice = (length: number) => fc.array(fc.nat(10_000), { minLength: length, maxLength: length });

describe('machine and stepper agree after every step', () => {
  test(
    'in the small town',
    () => {
      fc.assert(
        fc.property(fc.nat(), dice(40), (seed, rolls) => {
          expect(walkBoth(aScenario(), seed, rolls)).toBeGreaterThan(0);
        }),
        { numRuns: 15 },
      );
    },
    PATIENT,
  );

  test(
    'in Forty-one bags',
    () => {
      fc.assert(
        fc.property(fc.nat(), dice(60), (seed, rolls) => {
          expect(walkBoth(bundled('locked-containers'), seed, rolls)).toBeGreaterThan(0);
        }),
        { numRuns: 8 },
      );
    },
    PATIENT,
  );

  test(
    'in generated storylines, nested and parallel',
    () => {
      fc.assert(
        fc.property(generatedStorylines, fc.nat(), dice(25), (storylines, seed, rolls) => {
          walkBoth(aScenario({ storylines, endings: { stays: { when: 'value >= 60' } } }), seed, rolls);
        }),
        { numRuns: 60 },
      );
    },
    PATIENT,
  );
});
