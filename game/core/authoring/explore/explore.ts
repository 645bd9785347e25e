/** The front door of exploring: what a scenario's games can bring, how to get there, and what can never be had. */
export type {
  Coverage,
  DeadWeek,
  ExploreReport,
  GoalId,
  PointOfNoReturn,
  Slack,
  StoppedBy,
  Trap,
  Unfair,
  Witness,
  Worth,
} from './report.ts';

export type ExploreOptions = {
  /** Most states to look at. */
  readonly limit?: number;
  /** Look for these alone; all there are without it. */
  readonly goals?: readonly string[];
  /** Of the searcher's own dice, not of the game's chance. */
  readonly seed?: number;
};
