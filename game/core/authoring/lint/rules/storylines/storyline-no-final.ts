/** A storyline that has no end runs out of the game unnoticed. */
import { statesOf } from '../../../../scenario/names.ts';
import type { Rule } from '../../rule.ts';

export const storylineNoFinal: Rule = {
  id: 'storyline-no-final',
  group: 'storylines',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, storyline] of Object.entries(scenario.storylines)) {
      if (statesOf(storyline.states).some(([, node]) => node.type === 'final')) continue;
      report(['storylines', id], { id });
    }
  },
};
