/** Chance that is never asked. */
import type { Rule } from '../../rule.ts';

export const outcomesNeverDrawn: Rule = {
  id: 'outcomes-never-drawn',
  group: 'references',
  severity: 'warning',
  title: 'A set of outcomes is never drawn.',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const id of Object.keys(scenario.outcomes)) {
      if (facts.named.draw.has(id)) continue;
      report(['outcomes', id], `Nothing draws \`${id}\`.`, 'name it in a `draw`, or remove it');
    }
  },
};
