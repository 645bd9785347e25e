/** What a scenario should show in value gained since the start (game.md section 4), against what it does show. */
import type { Figure, FigureName, PlayerBalance, TwoHats } from './balance.ts';
import { rounded } from './spread.ts';
import { MOST_ALONE } from './two-hats.ts';

type Players = Readonly<Record<string, PlayerBalance>>;
type Wanted = {
  readonly figure: FigureName;
  readonly player: string;
  readonly by: 'mean' | 'median';
  readonly from: number;
  readonly to: number;
};

/** Shares of the best found. Where one is only to be below the best, half a hundredth below will do. */
const BELOW = 0.995;
const WANTED: readonly Wanted[] = [
  { figure: 'ordinary', player: 'ordinary', by: 'median', from: 0.45, to: 0.6 },
  { figure: 'random', player: 'random', by: 'median', from: 0.15, to: 0.35 },
  { figure: 'neverAsks', player: 'never-asks', by: 'mean', from: 0, to: 0.9 },
  { figure: 'alwaysAnnounces', player: 'always-announces', by: 'mean', from: 0, to: BELOW },
  { figure: 'neverAnnounces', player: 'never-announces', by: 'mean', from: 0, to: BELOW },
];
/** Points of value that the best player should gain. */
const BEST = { from: 60, to: 80 };
/** Ordinary care should do better with switching than without. */
const WITHOUT: readonly Pick<Wanted, 'figure' | 'player'>[] = [
  { figure: 'publicServantOnly', player: 'public-servant-only' },
  { figure: 'networkManagerOnly', player: 'network-manager-only' },
];

const figure = (name: FigureName, exact: number, from: number, to: number): Figure => {
  const found = rounded(exact);
  return { figure: name, found, from: rounded(from), to: rounded(to), missed: found < from || found > to };
};

/** Figures whose players have played; none before the searches are done, because all others are shares of the best found. */
export const figuresOf = (players: Players, twoHats: TwoHats | undefined): Figure[] => {
  if (twoHats === undefined || twoHats.switching <= 0) return [];
  const best = twoHats.switching;
  const gained = (player: string, by: 'mean' | 'median'): number[] => {
    const played = players[player];
    return played === undefined || played.runs === 0 ? [] : [played.gained[by] / best];
  };
  return [
    figure('best', best, BEST.from, BEST.to),
    figure('oneHat', twoHats.share, 0, MOST_ALONE),
    ...WANTED.flatMap(({ figure: name, player, by, from, to }) =>
      gained(player, by).map((found) => figure(name, found, from, to)),
    ),
    ...gained('ordinary', 'mean').flatMap((ordinary) =>
      WITHOUT.flatMap(({ figure: name, player }) =>
        gained(player, 'mean').map((found) => figure(name, found, 0, ordinary)),
      ),
    ),
  ];
};
