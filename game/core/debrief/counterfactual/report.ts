/** What all re-runs of a session tell together. */
import type { Reach } from './reach.ts';
import type { DecisionWorth } from './worth.ts';

/** Plain data. */
export type WorthReport = {
  /** The name of the player who goes on: whose worth this is. */
  readonly policy: string;
  /** Some of the work was left out: the numbers rest on fewer re-runs than were asked for. */
  readonly partial: boolean;
  readonly decisions: readonly DecisionWorth[];
  readonly reach: Reach;
};
