/** The work of a simulation, cut into pieces that need nothing of each other. */
import { policies } from '../../engine/engine.ts';
import { HATS, type Hat } from '../../scenario/vocabulary.ts';
import type { GameFacts } from './facts.ts';
import type { Tally } from './tally.ts';

/** What is asked for. */
export type Wish = {
  /** Games of the named players, all together; whole, from 1. */
  readonly runs: number;
  /** Names of players; all of them where none are given. */
  readonly policies?: readonly string[];
  /** Whole, 0 … 2³²−1. Every player meets the same luck: the k-th game of each has the seed `seed` + k. */
  readonly seed: number;
};

/** How a search wears hats: one held all the time, or free to change. */
export type Wearing = Hat | 'free';

export type Job =
  | { readonly kind: 'games'; readonly policy: string; readonly first: number; readonly count: number }
  | { readonly kind: 'search'; readonly wearing: Wearing; readonly measured: number }
  | { readonly kind: 'reruns'; readonly part: number };

/** What came of a job, by the job's kind. */
export type JobResult =
  | { readonly kind: 'games'; readonly games: readonly GameFacts[] }
  | { readonly kind: 'search'; readonly games: readonly GameFacts[] }
  | { readonly kind: 'reruns'; readonly tally: Tally };

/** The player that is looked for; its games are those by which the search is measured. */
export const SEARCHED = 'searched';

/** Games in one job: some tenths of a second. */
const GAMES_A_JOB = 20;
/** By fewer games a search is not judged, however few runs were asked for. */
const LEAST_MEASURED = 40;
/** Paired re-runs are made in so many parts, each with moments of its own. */
export const PARTS = 8;

export const playersOf = ({ policies: wanted }: Wish): readonly string[] => wanted ?? Object.keys(policies);

/** Which games each player plays: as many as its share of the runs. */
export const sharesOf = (wish: Wish): ReadonlyMap<string, number> => {
  const players = playersOf(wish);
  const each = Math.floor(wish.runs / players.length);
  return new Map(players.map((name, i) => [name, each + (i < wish.runs % players.length ? 1 : 0)]));
};

/** First what is soon known, then the dear searches, then the small change that keeps all workers busy to the end. */
export const jobsOf = (wish: Wish): readonly Job[] => {
  const shares = sharesOf(wish);
  const measured = Math.max(LEAST_MEASURED, shares.get(SEARCHED) ?? 0);
  return [
    ...[...shares].flatMap(([policy, count]) => (policy === SEARCHED ? [] : gamesOf(policy, count))),
    ...(['free', ...HATS] as const).map((wearing): Job => ({ kind: 'search', wearing, measured })),
    ...Array.from({ length: PARTS }, (_, part): Job => ({ kind: 'reruns', part })),
  ];
};

const gamesOf = (policy: string, count: number): Job[] =>
  Array.from({ length: Math.ceil(count / GAMES_A_JOB) }, (_, i) => ({
    kind: 'games',
    policy,
    first: i * GAMES_A_JOB,
    count: Math.min(GAMES_A_JOB, count - i * GAMES_A_JOB),
  }));
