/** Players by name, for trying a scenario: the command line's `--policy`, the two-hats test, `simulate`. */
import { alwaysAnnounces } from './always-announces.ts';
import { asksFirst } from './asks-first.ts';
import { expectedHat } from './expected-hat.ts';
import { greedyForPillar } from './greedy-for-pillar.ts';
import { greedy } from './greedy.ts';
import { networkManagerOnly } from './network-manager-only.ts';
import { neverAnnounces } from './never-announces.ts';
import { neverAsks } from './never-asks.ts';
import { ordinary } from './ordinary.ts';
import type { Policy } from './player.ts';
import { publicServantOnly } from './public-servant-only.ts';
import { random } from './random.ts';
import { searched } from './searched.ts';
import { spendsEarly } from './spends-early.ts';

export const policies: Readonly<Record<string, Policy>> = {
  random,
  ordinary,
  'public-servant-only': publicServantOnly,
  'network-manager-only': networkManagerOnly,
  'expected-hat': expectedHat,
  'never-asks': neverAsks,
  'asks-first': asksFirst,
  'always-announces': alwaysAnnounces,
  'never-announces': neverAnnounces,
  'spends-early': spendsEarly,
  greedy: greedy(),
  'greedy-public-servant': greedy('publicServant'),
  'greedy-network-manager': greedy('networkManager'),
  'greedy-legitimacy': greedyForPillar('legitimacy'),
  'greedy-design': greedyForPillar('design'),
  'greedy-accountability': greedyForPillar('accountability'),
  'greedy-embedding': greedyForPillar('embedding'),
  searched,
};
