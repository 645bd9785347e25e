/**
 * The two-hats test: either hat alone does clearly worse than switching well, and ordinary care lands in the middle
 * (game.md §4). One greedy player held to each hat and free to switch, and a plausible one who does not optimise.
 */
import { describe, expect, test } from 'vitest';
import { type Policy, playOut, policies, read, snapshot } from '../../game/core/engine/engine.ts';
import { simulation } from '../../game/core/authoring/simulate/simulate.ts';
import { bundled } from '../support/games.ts';

const PATIENT = 120_000;
const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);

type Played = { readonly gained: number; readonly legitimacy: number; readonly accountability: number };
const FORTY = Array.from({ length: 40 }, (_, i) => i + 1);
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

describe.each(['locked-containers', 'sinking-polder', 'empty-plots'])('%s', (id) => {
  const scenario = bundled(id);
  const results = (policy: Policy): Played => {
    const games = SEEDS.map((seed) => snapshot(playOut(scenario, seed, policy, false).game).gauges);
    return {
      gained: mean(games.map((g) => g['value']! - scenario.value.start)),
      legitimacy: mean(games.map((g) => g['legitimacy']!)),
      accountability: mean(games.map((g) => g['accountability']!)),
    };
  };
  const gains = (policy: Policy, seeds: readonly number[]): number[] =>
    seeds.map((seed) => read(playOut(scenario, seed, policy, false).game, 'value')! - scenario.value.start);
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
    'ordinary care lands in the middle, chance well below',
    () => {
      const best = played('greedy').gained;
      const share = (name: string) => median(gains(policies[name]!, FORTY)) / best;
      // game.md §4 asks for 45–60 % and 15–35 % of the best found; the margin is what forty games leave to luck.
      expect(share('ordinary')).toBeGreaterThan(0.42);
      expect(share('ordinary')).toBeLessThan(0.63);
      expect(share('random')).toBeGreaterThan(0.12);
      expect(share('random')).toBeLessThan(0.35);
    },
    PATIENT,
  );

  test(
    'no answer is beaten by another in everything, and no choice is a fake',
    () => {
      const { jobs, run, report } = simulation(scenario, { runs: 1, seed: 1 });
      const { dominated, fake, unjudged } = report(jobs.map((job) => (job.kind === 'reruns' ? run(job) : undefined)));
      expect([dominated, fake, unjudged]).toEqual([[], [], []]);
    },
    PATIENT,
  );
});
