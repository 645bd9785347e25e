/** The front door of exploring: what a scenario's games can bring, how to get there, and what can never be had. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Task } from '../authoring.ts';
import { exploration } from './exploration.ts';
import type { ExploreReport } from './report.ts';

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
  /** Most states to look at, from 1. */
  readonly limit?: number;
  /** Look for these alone; all there are without it. */
  readonly goals?: readonly string[];
  /** Of the searcher's own dice, not of the game's chance. */
  readonly seed?: number;
};

export const DEFAULT_LIMIT = 100_000;

/**
 * Explores a scenario: small ones state by state, large ones by searching towards what was not seen yet. Same scenario,
 * same options: same report. An unknown goal is a bug of the caller; `goalIds` has them all.
 */
export const explorer = (scenario: Scenario, options: ExploreOptions = {}): Task<ExploreReport> => {
  const { limit = DEFAULT_LIMIT, goals, seed = 1 } = options;
  const { steps, progress, report } = exploration(scenario, { limit, goals, seed });
  let over = false;
  return {
    advance: () => {
      over ||= steps.next().done === true;
      return !over;
    },
    progress,
    report: () => ({ ...report(), partial: !over }),
  };
};

export { goalIds } from './goals.ts';
