/** States that go round without ever coming to one of the ends that their storyline has. */
import { statesOf } from '../../../../scenario/names.ts';
import type { Storyline } from '../../../../scenario/statechart.ts';
import type { Rule } from '../../rule.ts';
import { statePaths, waysOut } from '../../states.ts';

export const stateNoEnd: Rule = {
  id: 'state-no-end',
  group: 'storylines',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, storyline] of Object.entries(scenario.storylines)) {
      const ways = waysOut(storyline);
      const paths = statePaths(scenario, id);
      for (const state of circling(storyline, ways)) {
        // Without any way out it is a dead end, which is told as such.
        if (ways.get(state)!.size === 0 || !facts.reachable.has(`${id}.${state}`)) continue;
        report(paths.get(state)!, { state, storyline: id });
      }
    }
  },
};

/** Walked backwards from the ends: what is not met circles. A state leads where its own states lead, too. */
const circling = (storyline: Storyline, ways: ReadonlyMap<string, ReadonlySet<string>>): string[] => {
  const states = statesOf(storyline.states);
  const ends = states.filter(([, node]) => node.type === 'final').map(([state]) => state);
  if (ends.length === 0) return [];
  const before = new Map<string, string[]>();
  const lead = (from: string, to: string) => before.set(to, [...(before.get(to) ?? []), from]);
  for (const [state, node] of states) {
    for (const target of ways.get(state)!) lead(state, target);
    for (const [inner] of statesOf(node.states ?? {})) lead(state, inner);
  }
  const met = new Set(ends);
  for (const state of met) for (const earlier of before.get(state) ?? []) met.add(earlier);
  return states.map(([state]) => state).filter((state) => !met.has(state));
};
