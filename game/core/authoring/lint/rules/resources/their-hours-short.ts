/** An act that takes more of somebody's own hours at once than they give in the whole game. */
import type { Rule } from '../../rule.ts';

export const theirHoursShort: Rule = {
  id: 'their-hours-short',
  group: 'resources',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, { cost, with: all, to }] of Object.entries(scenario.actions)) {
      for (const actor of [...all, ...to]) {
        const gives = scenario.actors[actor]?.gives;
        if (gives === undefined || cost.theirs <= gives) continue;
        report({ path: ['actions', id, 'cost', 'theirs'], at: 'value' }, { n: cost.theirs, actor, gives });
      }
    }
  },
};
