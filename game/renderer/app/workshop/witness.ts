/** What a list of decisions says of itself. */
import { parseDecision } from '../../../core/engine/engine.ts';

/** The week in which the last of them is taken; 1 where nothing has to be decided. */
export const weekOf = (decisions: readonly string[]): number => {
  const last = decisions.at(-1);
  const parsed = last === undefined ? undefined : parseDecision(last);
  return parsed?.ok ? parsed.dated.week : 1;
};
