/**
 * The two-hats test: either hat alone does clearly worse than switching well, and ordinary care lands in the middle
 * (game.md §4). One greedy player held to each hat and free to switch, and a plausible one who does not optimise.
 */
import { describe, expect, test } from 'vitest';
import { type Policy, playOut, policies, snapshot } from '../../game/core/engine/engine.ts';
import { bundled } from '../support/games.ts';

const PATIENT = 120_000;
const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);

type Played = { readonly gained: number; readonly legitimacy: number; readonly accountability: number };
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

describe.each(['locked-containers'])('%s', (id) => {
  const scenario = bundled(id);
  const results = (policy: Policy): Played => {
    const games = SEEDS.map((seed) => snapshot(playOut(scenario, seed, policy, false).game).gauges);
    return {
      gained: mean(games.map((g) => g['value']! - scenario.value.start)),
      legitimacy: mean(games.map((g) => g['legitimacy']!)),
      accountability: mean(games.map((g) => g['accountability']!)),
    };
  };
  const played = (name: string): Played => results(policies[name]!);

  test(
    'one hat alone gains at most 70 % of what switching does, and pays in legitimacy or accountability',
    () => {
      const switching = played('greedy');
      expect(switching.gained).toBeGreaterThan(45);
      const servant = played('greedy-public-servant');
      const manager = played('greedy-network-manager');
      expect(servant.gained / switching.gained).toBeLessThanOrEqual(0.7);
      expect(manager.gained / switching.gained).toBeLessThanOrEqual(0.7);
      expect(servant.legitimacy).toBeLessThan(switching.legitimacy);
      expect(manager.accountability).toBeLessThan(switching.accountability);
    },
    PATIENT,
  );

  test(
    'ordinary care lands in the middle, above chance',
    () => {
      const share = played('ordinary').gained / played('greedy').gained;
      expect(share).toBeGreaterThan(0.35);
      expect(share).toBeLessThan(0.65);
      expect(played('random').gained).toBeLessThan(played('ordinary').gained);
    },
    PATIENT,
  );
});
