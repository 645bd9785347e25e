/** The two-hats test (game.md section 4): whether one hat alone does nearly as well as changing hats does. */
import { BUDGET, gamesOf } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { SearchedHat, TwoHats } from './balance.ts';
import { AMOUNTS, type Amount, type GameFacts } from './facts.ts';
import type { Wearing } from './jobs.ts';
import { meanOf, rounded } from './spread.ts';

/** One hat alone may reach so much of what switching reaches. */
export const MOST_ALONE = 0.7;

type Searched = ReadonlyMap<Wearing, readonly GameFacts[]>;

/** Undefined until all three searches are done. */
export const twoHatsOf = (scenario: Scenario, searched: Searched): TwoHats | undefined => {
  const of = (wearing: Wearing): SearchedHat | undefined => {
    const games = searched.get(wearing);
    return games && measured(scenario, games);
  };
  const [publicServant, networkManager, free] = [of('publicServant'), of('networkManager'), of('free')];
  if (!publicServant || !networkManager || !free) return undefined;
  const best = publicServant.gained >= networkManager.gained ? publicServant : networkManager;
  const share = free.gained <= 0 ? 1 : rounded(best.gained / free.gained);
  const costs = best.legitimacy < free.legitimacy || best.accountability < free.accountability;
  return {
    pass: share <= MOST_ALONE && costs,
    oneHatBest: best.gained,
    switching: free.gained,
    share,
    costs,
    publicServant,
    networkManager,
    free,
  };
};

const measured = ({ value }: Scenario, games: readonly GameFacts[]): SearchedHat => {
  const mean = (name: Amount): number => rounded(meanOf(games.map(({ amounts }) => amounts[AMOUNTS.indexOf(name)]!)));
  return {
    gained: rounded(mean('value') - value.start),
    legitimacy: mean('legitimacy'),
    accountability: mean('accountability'),
    searched: gamesOf(BUDGET),
    measured: games.length,
  };
};
