/** What holds in every game whatever is decided: bounds, the ledger's sums, the same again for the same decisions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../game/core/engine/compiled.ts';
import {
  type DatedDecision,
  type Game,
  begin,
  choices,
  decide,
  ending,
  entriesOf,
  openDecisions,
  snapshot,
  turnWeek,
} from '../../../game/core/engine/engine.ts';
import type { Scenario } from '../../../game/core/scenario/scenario.ts';
import { aScenario, bundled } from '../../support/games.ts';

const SCENARIOS: readonly [string, Scenario][] = [
  ['the small town', aScenario()],
  ['Forty-one bags', bundled('locked-containers')],
];
const rolls = fc.array(fc.nat(10_000), { minLength: 80, maxLength: 80 });
const runs = { numRuns: 40 };

/** A game in which each roll picks one of the open decisions. */
const walk = (scenario: Scenario, seed: number, dice: readonly number[], each: (game: Game) => void = () => {}) => {
  const decisions: DatedDecision[] = [];
  let game = begin(scenario, seed);
  for (const roll of dice) {
    each(game);
    if (ending(game) !== undefined) break;
    const open = openDecisions(game);
    const decision = open[roll % open.length]!;
    const dated = { week: turnWeek(game), decision };
    const result = decide(game, dated);
    if (!result.ok) throw new Error(`open, yet refused: ${result.refusal.code}`);
    decisions.push(dated);
    game = result.value;
  }
  return { game, decisions };
};

describe.each(SCENARIOS)('in %s', (_, scenario) => {
  const { quantities, layout } = compile(scenario);

  test('nothing leaves its range, funds are never below zero, hours never overspent', () => {
    fc.assert(
      fc.property(fc.nat(), rolls, (seed, dice) => {
        walk(scenario, seed, dice, ({ state }) => {
          for (const [slot, { min, max, name }] of quantities.entries()) {
            if (state[slot]! < min || state[slot]! > max) throw new Error(`${name} is ${state[slot]}`);
          }
          expect(state[layout.own.funds]).toBeGreaterThanOrEqual(0);
          expect(state[layout.own.hours]).toBeGreaterThanOrEqual(0);
          expect(state[layout.own.overtime]).toBeLessThanOrEqual(4);
        });
      }),
      runs,
    );
  });

  test('replaying the ledger lands on the state', () => {
    fc.assert(
      fc.property(fc.nat(), rolls, (seed, dice) => {
        const { game } = walk(scenario, seed, dice);
        const sums = new Map(quantities.map(({ name, initial }) => [name, initial]));
        for (const { name, change } of entriesOf(game.ledger)) sums.set(name, sums.get(name)! + change);
        // Truths are what the game begins with, not something that changed: they are drawn before the first entry.
        const truths = new Set(layout.truths.map(({ slot }) => slot));
        for (const [slot, { name, counted }] of quantities.entries()) {
          if (counted && !truths.has(slot)) expect([name, game.state[slot]]).toEqual([name, sums.get(name)]);
        }
      }),
      runs,
    );
  });

  test('every entry has a cause and changes something', () => {
    const { game } = walk(
      scenario,
      3,
      Array.from({ length: 200 }, (_, i) => i * 31),
    );
    const entries = entriesOf(game.ledger);
    expect(entries.length).toBeGreaterThan(50);
    for (const entry of entries) {
      expect(entry.change).not.toBe(0);
      expect(entry.cause).toMatch(
        /^(act|ask|actions|actors|clear|answer|default|hat|leader|promise|rule|event|outcome|storyline|agreement)\./,
      );
    }
  });

  test('the same seed and decisions give the same states and ledger', () => {
    fc.assert(
      fc.property(fc.nat(), rolls, (seed, dice) => {
        const { game, decisions } = walk(scenario, seed, dice);
        let again = begin(scenario, seed);
        for (const dated of decisions) {
          const result = decide(again, dated);
          if (result.ok) again = result.value;
        }
        expect(snapshot(again)).toEqual(snapshot(game));
      }),
      runs,
    );
  });

  test('without a ledger the states are the same', () => {
    fc.assert(
      fc.property(fc.nat(), rolls, (seed, dice) => {
        const { game, decisions } = walk(scenario, seed, dice);
        let quick = begin(scenario, seed, [], false);
        for (const dated of decisions) {
          const result = decide(quick, dated);
          if (result.ok) quick = result.value;
        }
        expect(Array.from(quick.state)).toEqual(Array.from(game.state));
      }),
      runs,
    );
  });

  test('what `choices` calls open is accepted and what it calls closed is refused for that reason', () => {
    fc.assert(
      fc.property(fc.nat(), rolls, fc.nat(80), (seed, dice, length) => {
        const { game } = walk(scenario, seed, dice.slice(0, length));
        for (const { decision, closed } of choices(game)) {
          const result = decide(game, { week: turnWeek(game), decision });
          expect(result.ok ? undefined : result.refusal).toEqual(closed);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('a refused decision and an undone one change nothing', () => {
    const { game } = walk(scenario, 5, [1, 2, 3]);
    const before = Array.from(game.state);
    for (const { decision } of choices(game)) decide(game, { week: turnWeek(game), decision });
    expect(Array.from(game.state)).toEqual(before);
  });
});
