/** The way to something that a game can bring, as exploring finds it. */
import { setImmediate } from 'node:timers/promises';
import { explorer, goalIds } from '../../../core/authoring/explore/explore.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';

/** Nobody waits longer for a page to open. */
const PATIENCE_MS = 20_000;
/** How long the work goes on before anybody else, Ctrl-C too, has a turn. */
const SLICE_MS = 100;

/** Decisions that lead there; undefined where there is no such thing, no way was found in time, or nobody waits any more. */
export const wayTo = async (
  scenario: Scenario,
  id: string,
  wanted: () => boolean,
): Promise<readonly string[] | undefined> => {
  if (!goalIds(scenario).includes(id)) return undefined;
  const search = explorer(scenario, { goals: [id] });
  const until = performance.now() + PATIENCE_MS;
  for (let going = true; going;) {
    const pause = performance.now() + SLICE_MS;
    while (going && performance.now() < pause) going = search.advance();
    const way = search.report().reached[id];
    if (way !== undefined) return way;
    await setImmediate();
    if (!wanted() || performance.now() >= until) return undefined;
  }
  return undefined;
};
