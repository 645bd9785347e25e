/** One decision as it is taken. */
import type { Decision, Game } from '../../engine/engine.ts';

export type Step = {
  readonly before: Game;
  readonly after: Game;
  readonly decision: Decision;
  /** Number of its line. */
  readonly n: number;
};
