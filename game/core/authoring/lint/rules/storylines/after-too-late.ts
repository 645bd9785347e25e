/** A wait that outlasts the game. */
import { statesOf } from '../../../../scenario/names.ts';
import type { Rule } from '../../rule.ts';
import { statePaths } from '../../states.ts';

export const afterTooLate: Rule = {
  id: 'after-too-late',
  group: 'storylines',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, storyline] of Object.entries(scenario.storylines)) {
      const paths = statePaths(scenario, id);
      for (const [state, node] of statesOf(storyline.states)) {
        for (const weeks of Object.keys(node.after)) {
          if (Number(weeks) <= facts.weeks) continue;
          const path = [...paths.get(state)!, 'after', weeks];
          report(path, { weeks: facts.weeks, after: weeks });
        }
      }
    }
  },
};
