/** Chance that is never asked. */
import type { Rule } from '../../rule.ts';

export const outcomesNeverDrawn: Rule = {
  id: 'outcomes-never-drawn',
  group: 'references',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const id of Object.keys(scenario.outcomes)) {
      if (facts.named.draw.has(id)) continue;
      report(['outcomes', id], { id });
    }
  },
};
