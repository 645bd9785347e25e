/** The best player that a search finds: looks for it once for a scenario, some seconds, then plays like it. */
import type { Scenario } from '../../scenario/scenario.ts';
import { lookingAhead } from './looking-ahead.ts';
import type { Policy } from './player.ts';
import { search } from './search.ts';
import type { Weights } from './worth.ts';

const found = new WeakMap<Scenario, Weights>();
const SEED = 1;

export const searched: Policy = (scenario, seed) => {
  const weights = found.get(scenario) ?? search(scenario, SEED);
  found.set(scenario, weights);
  return lookingAhead(weights)(scenario, seed);
};
