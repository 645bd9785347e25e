/** The way to something that a game can bring, as exploring finds it. */
import { explorer, goalIds } from '../../../core/authoring/explore/explore.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';

/** Nobody waits longer for a page to open. */
const PATIENCE_MS = 20_000;

/** Decisions that lead there; undefined where there is no such thing, or no way was found in time. */
export const wayTo = (scenario: Scenario, id: string): readonly string[] | undefined => {
  if (!goalIds(scenario).includes(id)) return undefined;
  const search = explorer(scenario, { goals: [id] });
  const until = performance.now() + PATIENCE_MS;
  while (search.report().reached[id] === undefined && performance.now() < until) if (!search.advance()) break;
  return search.report().reached[id];
};
