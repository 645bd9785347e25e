/** A state that only a forgotten transition, or a forgotten `type: final`, can explain. */
import { statesOf } from '../../../../scenario/names.ts';
import type { Rule } from '../../rule.ts';
import { statePaths, waysOut } from '../../states.ts';

export const stateDeadEnd: Rule = {
  id: 'state-dead-end',
  group: 'storylines',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, storyline] of Object.entries(scenario.storylines)) {
      const ways = waysOut(storyline);
      const paths = statePaths(scenario, id);
      for (const [state, node] of statesOf(storyline.states)) {
        const inner = Object.keys(node.states ?? {}).length > 0;
        const end = node.type === 'final' || inner || !facts.reachable.has(`${id}.${state}`);
        if (end || ways.get(state)!.size > 0) continue;
        report(paths.get(state)!, { state });
      }
    }
  },
};
