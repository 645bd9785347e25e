/** What is asked of a session: which decisions, how many re-runs, played on by whom. */
import { policies } from '../../engine/engine.ts';

/** One decision, and what else might have been done there. */
export type Asked = {
  /** Number of its line in the session. */
  readonly n: number;
  /**
   * Other decisions in the notation, without their week (`act sweepAtSix`). Without any, an answer is compared with all
   * other answers that were open.
   */
  readonly instead?: readonly string[];
};

export type Wish = {
  /** Re-runs of each way on, from 1: what was decided and what else there was have the same luck and the same moods, pair by pair. */
  readonly runs: number;
  /** Re-runs from the beginning and from after each decision, to see what came out of reach; 0 for none. */
  readonly along: number;
  /** Who plays on: the name of a player; `ordinary` by default. */
  readonly policy?: string;
  /** All answers of the session by default. */
  readonly asked?: readonly Asked[];
};

/** What the debrief of one session rests on: 200 re-runs tell a difference of a fifth of their spread from none (at 99 %). */
export const USUAL: Wish = { runs: 200, along: 60 };

/** For ranking the dilemmas of a class: an hour of plenary needs an order, not a second decimal. */
export const FOR_RANKING: Wish = { runs: 20, along: 0 };

/** Plausible tastes, no plan to win: what most people would make of the rest. */
const OTHERWISE = 'ordinary';

export const playerOf = ({ policy = OTHERWISE }: Wish): string => {
  if (!Object.hasOwn(policies, policy)) throw new Error(`nobody is called ${policy}`);
  return policy;
};
