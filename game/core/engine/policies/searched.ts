/** The best player that a short search finds: looks for it once for a scenario, a second or so, then plays like it. */
import type { Scenario } from '../../scenario/scenario.ts';
import { lookingAhead } from './looking-ahead.ts';
import type { Policy } from './player.ts';
import { type Budget, search } from './search.ts';
import type { Weights } from './worth.ts';

const found = new WeakMap<Scenario, Weights>();
const SEED = 1;
/** A quarter of what a balance report spends: somebody waits for the first move. */
const SHORT: Budget = { generations: 3, tried: 8, kept: 3, games: 4 };

export const searched: Policy = (scenario, seed) => {
  const weights = found.get(scenario) ?? search(scenario, SEED, undefined, SHORT);
  found.set(scenario, weights);
  return lookingAhead(weights)(scenario, seed);
};
