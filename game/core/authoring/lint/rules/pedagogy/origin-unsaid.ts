/** Players may take what is made up for what is known. */
import type { Rule } from '../../rule.ts';

export const originUnsaid: Rule = {
  id: 'origin-unsaid',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    if (scenario.sources.length > 0 || scenario.fiction !== undefined) return;
    report(['title']);
  },
};
