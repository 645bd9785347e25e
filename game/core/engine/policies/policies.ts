/** Players by name, for trying a scenario: the command line's `--policy`, the two-hats test, later `simulate`. */
import { expectedHat } from './expected-hat.ts';
import { greedy } from './greedy.ts';
import { ordinary } from './ordinary.ts';
import type { Policy } from './player.ts';
import { random } from './random.ts';

export const policies: Readonly<Record<string, Policy>> = {
  random,
  ordinary,
  'expected-hat': expectedHat,
  greedy: greedy(),
  'greedy-public-servant': greedy('publicServant'),
  'greedy-network-manager': greedy('networkManager'),
};
