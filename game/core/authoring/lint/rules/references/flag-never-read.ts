/** A note that is written, or only declared, and never read. */
import type { Rule } from '../../rule.ts';

export const flagNeverRead: Rule = {
  id: 'flag-never-read',
  group: 'references',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const id of Object.keys(scenario.flags)) {
      if (facts.read.has(`flag.${id}`)) continue;
      report(['flags', id], { id });
    }
  },
};
