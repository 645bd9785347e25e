/** What a simulation tells of a scenario: plain data, the same for the same scenario, runs, players and seed. */
import type { Goal, Pillar } from '../../scenario/vocabulary.ts';

/** How a quantity is spread over games. */
export type Spread = { readonly mean: number; readonly p10: number; readonly median: number; readonly p90: number };

export type PlayerBalance = {
  /** Games played by this player. */
  readonly runs: number;
  /** Share of its games, 0 … 1, by ending; every ending of the scenario is there, in file order. */
  readonly endings: Readonly<Record<string, number>>;
  /** At the end of the game, 0 … 100. */
  readonly value: Spread;
  /** Value gained since the start. */
  readonly gained: Spread;
  readonly pillars: Readonly<Record<Pillar, Spread>>;
  readonly energy: Spread;
  readonly cover: Spread;
  /** Euros left. */
  readonly funds: Spread;
  /** Hours that were left over at the ends of turns, all together. */
  readonly hours: Spread;
  readonly decisions: Spread;
};

/** The best that a search found under one rule of wearing hats, played on luck that the search never saw. */
export type SearchedHat = {
  /** Mean value gained since the start. */
  readonly gained: number;
  readonly legitimacy: number;
  readonly accountability: number;
  /** Games played while searching, and games it was measured by afterwards. */
  readonly searched: number;
  readonly measured: number;
};

export type TwoHats = {
  /** One hat gains at most 70 % of what switching gains, and costs legitimacy or accountability. */
  readonly pass: boolean;
  /** Mean value gained by the better of the two hats. */
  readonly oneHatBest: number;
  readonly switching: number;
  /** oneHatBest / switching; 1 where switching gains nothing. */
  readonly share: number;
  /** Whether the better of the two hats ends with less legitimacy or less accountability than switching does. */
  readonly costs: boolean;
  readonly publicServant: SearchedHat;
  readonly networkManager: SearchedHat;
  readonly free: SearchedHat;
};

export type OptionBalance = {
  /** Share of the games in which its dilemma was answered, all players together. */
  readonly picked: number;
  /** Times its dilemma was answered by hand, not by default. */
  readonly answered: number;
  /** Mean value at the end, less the mean of all options that were open at the same moment, over paired re-runs. */
  readonly worth: number;
  /** Paired re-runs in which it was open. */
  readonly reruns: number;
};

/** `option` is beaten by `by`: at least as good in everything in nearly all paired re-runs, better in something. */
export type Dominated = {
  readonly option: string;
  readonly by: string;
  readonly reruns: number;
  /** Share of the re-runs in which `by` was at least as good in everything, 0.95 … 1. */
  readonly share: number;
  /** In what it is better, and by how much in the mean. */
  readonly better: Readonly<Record<string, number>>;
};

export type GoalBalance = {
  /** Share of all games in which it was practised at least once. */
  readonly practised: number;
  /** Players with games that never came by it, with the share of such games and the seed of one to look at. */
  readonly avoidedBy: readonly { readonly policy: string; readonly share: number; readonly seed: number }[];
};

/** What a scenario should show in value gained since the start (the design's figures), and what it does show. */
export type Figure = {
  readonly figure: FigureName;
  /** The best found in points of value; all others as a share of the best found. */
  readonly found: number;
  readonly from: number;
  readonly to: number;
  readonly missed: boolean;
};
export type FigureName =
  | 'best'
  | 'ordinary'
  | 'random'
  | 'publicServantOnly'
  | 'networkManagerOnly'
  | 'oneHat'
  | 'neverAsks'
  | 'alwaysAnnounces'
  | 'neverAnnounces';

/** A resource and the share of games in which the lack of it closed something at least once. */
export type Binding = Readonly<Record<Resource, number>>;
export type Resource = 'hours' | 'funds' | 'energy' | 'cover';

export type SimulateReport = {
  readonly seed: number;
  /** Games played by the named players. */
  readonly runs: number;
  /** Some of the work was left out: the numbers rest on fewer games than were asked for. */
  readonly partial: boolean;
  readonly policies: Readonly<Record<string, PlayerBalance>>;
  /** Undefined until all three searches are done. */
  readonly twoHats: TwoHats | undefined;
  /** By `dilemma.option`, in file order. */
  readonly options: Readonly<Record<string, OptionBalance>>;
  readonly dominated: readonly Dominated[];
  /** Dilemmas whose options made no difference in any re-run. */
  readonly fake: readonly string[];
  /** Dilemmas that came up too seldom to be judged. */
  readonly unjudged: readonly string[];
  readonly binding: Binding;
  readonly neverBinding: readonly Resource[];
  readonly goals: Readonly<Partial<Record<Goal, GoalBalance>>>;
  /** Endings that nobody got. */
  readonly neverGot: readonly string[];
  readonly figures: readonly Figure[];
};
