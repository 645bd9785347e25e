/** By the shape of the storyline and the ranges of its guards. What only play could tell is for `explore`. */
import { statesOf } from '../../../../scenario/names.ts';
import type { Rule } from '../../rule.ts';
import { statePaths } from '../../states.ts';

export const stateUnreachable: Rule = {
  id: 'state-unreachable',
  group: 'storylines',
  severity: 'error',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, storyline] of Object.entries(scenario.storylines)) {
      const paths = statePaths(scenario, id);
      for (const [state] of statesOf(storyline.states)) {
        if (facts.reachable.has(`${id}.${state}`)) continue;
        report(paths.get(state)!, { state });
      }
    }
  },
};
