/** A note that is read and never written. */
import type { Rule } from '../../rule.ts';

export const flagNeverSet: Rule = {
  id: 'flag-never-set',
  group: 'references',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const id of Object.keys(scenario.flags)) {
      if (facts.changes.has(`flag.${id}`) || !facts.read.has(`flag.${id}`)) continue;
      report(['flags', id], { id });
    }
  },
};
