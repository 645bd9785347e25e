/**
 * Searches for a good player by the cross-entropy method (Rubinstein 1999): weights of one who looks ahead are drawn around a
 * centre, played, and the centre moves to the best of them. Seeded; the budget is a number of games, the same for everybody.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Hat } from '../../scenario/vocabulary.ts';
import { compile } from '../compiled.ts';
import { lookingAhead } from './looking-ahead.ts';
import { type Roll, playOut, rollOf } from './player.ts';
import { WEIGHTS, type Weights } from './worth.ts';

export type Budget = {
  readonly generations: number;
  /** Players tried in a generation, and the best of them that the next is drawn around. */
  readonly tried: number;
  readonly kept: number;
  /** Games by which a player is judged; each generation has luck of its own. */
  readonly games: number;
};

export const BUDGET: Budget = { generations: 6, tried: 16, kept: 4, games: 5 };

/** Games played by a search of this size: the generations, and the last choice among its centres. */
export const gamesOf = ({ generations, tried, games }: Budget): number =>
  generations * tried * games + (generations + 1) * LAST_GAMES;

/** Games by which the centres of all generations are compared in the end. */
const LAST_GAMES = 12;
/** How far a weight is drawn from its centre, as a factor's natural logarithm; it narrows as the best agree. */
const WIDTH = 0.7;
const NARROWEST = 0.15;

type Centre = { readonly logs: readonly number[]; readonly widths: readonly number[] };

const NAMES = Object.keys(WEIGHTS) as (keyof Weights)[];
const START: Centre = { logs: NAMES.map((name) => Math.log(WEIGHTS[name])), widths: NAMES.map(() => WIDTH) };

const weightsOf = (logs: readonly number[]): Weights =>
  Object.fromEntries(NAMES.map((name, i) => [name, Math.exp(logs[i]!)])) as Weights;

/** Finds weights that bring the most value in the mean. `held` is worn in every week; without it, hats may change. */
export const search = (scenario: Scenario, seed: number, held?: Hat, budget = BUDGET): Weights => {
  const roll = rollOf(seed);
  const centres: Centre[] = [START];
  for (let n = 0; n < budget.generations; n++) {
    const centre = centres.at(-1)!;
    const luck = luckOf(roll, budget.games);
    const tried = Array.from({ length: budget.tried }, (_, i) => (i === 0 ? centre.logs : drawn(centre, roll)));
    const best = tried
      .map((logs) => ({ logs, value: meanValue(scenario, logs, held, luck) }))
      .toSorted((a, b) => b.value - a.value)
      .slice(0, budget.kept);
    centres.push(around(best.map(({ logs }) => logs)));
  }
  const last = luckOf(roll, LAST_GAMES);
  const judged = centres.map(({ logs }) => ({ logs, value: meanValue(scenario, logs, held, last) }));
  return weightsOf(judged.reduce((best, one) => (one.value > best.value ? one : best)).logs);
};

const luckOf = (roll: Roll, games: number): number[] => Array.from({ length: games }, () => roll(2 ** 31));

const meanValue = (scenario: Scenario, logs: readonly number[], held: Hat | undefined, luck: readonly number[]) => {
  const policy = lookingAhead(weightsOf(logs), held);
  const { value } = compile(scenario).layout.own;
  let sum = 0;
  for (const seed of luck) sum += playOut(scenario, seed, policy, false).game.state[value]!;
  return sum / luck.length;
};

/** Around a centre, by a sum of twelve even draws: near enough to a normal one. */
const drawn = ({ logs, widths }: Centre, roll: Roll): number[] =>
  logs.map((log, i) => {
    let sum = -6;
    for (let n = 0; n < 12; n++) sum += roll(1 << 20) / (1 << 20);
    return log + widths[i]! * sum;
  });

const around = (best: readonly (readonly number[])[]): Centre => {
  const logs = NAMES.map((_, i) => best.reduce((sum, one) => sum + one[i]!, 0) / best.length);
  const widths = logs.map((mean, i) => {
    const spread = best.reduce((sum, one) => sum + (one[i]! - mean) ** 2, 0) / best.length;
    return Math.max(NARROWEST, Math.sqrt(spread));
  });
  return { logs, widths };
};
