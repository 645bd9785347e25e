/** The stepper gives exactly what the machine gives, after every step: over bundled and over generated storylines. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../../game/core/engine/compiled.ts';
import {
  type Game,
  begin,
  beginOnMachine,
  decide,
  ending,
  openDecisions,
  turnWeek,
} from '../../../../game/core/engine/engine.ts';
import type { Entry, Ledger } from '../../../../game/core/engine/ledger.ts';
import { positionOf } from '../../../../game/core/engine/machine-driver.ts';
import type { Scenario } from '../../../../game/core/scenario/scenario.ts';
import { aScenario, bundled } from '../../../support/games.ts';
import { generatedStorylines } from '../../../support/generated.ts';

const FOLDERS = readdirSync(new URL('../../../../scenarios/', import.meta.url), { withFileTypes: true }).flatMap(
  (one) => (one.isDirectory() ? [one.name] : []),
);

/** Which states XState stands in, by storyline, as the slots would say it. */
const slotsOf = (game: Game): Record<string, number> => {
  const compiled = compile(game.scenario);
  const position = positionOf(game);
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

const slotsIn = ({ scenario, state }: Game): Record<string, number> =>
  Object.fromEntries(
    compile(scenario)
      .chart.filter(({ parent }) => parent >= 0)
      .map((n) => [`${n.storyline}.${n.id}`, state[n.active]!]),
  );

/** What was written since the last comparison, newest first: comparing whole ledgers takes longer with every step. */
const since = (ledger: Ledger | undefined, before: Ledger | undefined): Entry[] => {
  const entries: Entry[] = [];
  for (let here = ledger; here !== before && here !== undefined; here = here.before) entries.push(here.entry);
  return entries;
};

/** Walks machine and stepper side by side with these dice and compares state, ledger and position after each step. */
const walkBoth = (scenario: Scenario, seed: number, rolls: readonly number[]): number => {
  let stepper = begin(scenario, seed);
  let machine = beginOnMachine(scenario, seed);
  let steps = 0;
  const compared: { machine: Ledger | undefined; stepper: Ledger | undefined } = {
    machine: undefined,
    stepper: undefined,
  };
  const compare = () => {
    expect(machine.state).toEqual(stepper.state);
    expect(since(machine.ledger, compared.machine)).toEqual(since(stepper.ledger, compared.stepper));
    Object.assign(compared, { machine: machine.ledger, stepper: stepper.ledger });
    expect(machine.told).toEqual(stepper.told);
    expect(slotsOf(machine)).toEqual(slotsIn(stepper));
  };
  compare();
  for (const roll of rolls) {
    if (ending(stepper) !== undefined) break;
    const open = openDecisions(stepper);
    const end = open.find(({ kind }) => kind === 'end');
    const dated = { week: turnWeek(stepper), decision: roll % 5 === 0 && end ? end : open[roll % open.length]! };
    const [fast, slow] = [decide(stepper, dated), decide(machine, dated)];
    if (!fast.ok || !slow.ok) throw new Error('an open decision was refused');
    [stepper, machine] = [fast.value, slow.value];
    steps++;
    compare();
  }
  return steps;
};

/** Milliseconds: XState is slow on a busy machine, and nothing here depends on time. */
const PATIENT = 240_000;

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

  test.each(FOLDERS)(
    'in the bundled %s',
    (folder) => {
      const scenario = bundled(folder);
      fc.assert(
        fc.property(fc.nat(), dice(60), (seed, rolls) => {
          expect(walkBoth(scenario, seed, rolls)).toBeGreaterThan(0);
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
        fc.property(generatedStorylines, fc.nat(), dice(15), (storylines, seed, rolls) => {
          walkBoth(aScenario({ storylines, endings: { stays: { when: 'value >= 60' } } }), seed, rolls);
        }),
        { numRuns: 200 },
      );
    },
    PATIENT,
  );
});
