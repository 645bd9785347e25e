/** The work of a simulation, cut into pieces that need nothing of each other. */
import type { Hat } from '../../scenario/vocabulary.ts';

/** What is asked for. */
export type Wish = {
  /** Games of the named players, all together; whole, from 1. */
  readonly runs: number;
  /** Names of players; all of them where none are given. */
  readonly policies?: readonly string[];
  readonly seed: number;
};

/** How a search wears hats: one held all the time, or free to change. */
export type Wearing = Hat | 'free';

export type Job =
  | { readonly kind: 'games'; readonly policy: string; readonly first: number; readonly count: number }
  | { readonly kind: 'search'; readonly wearing: Wearing; readonly seed: number }
  | { readonly kind: 'reruns'; readonly part: number; readonly seed: number };
