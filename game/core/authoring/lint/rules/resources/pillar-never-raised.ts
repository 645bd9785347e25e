/** A pillar that can only fall. */
import { PILLARS } from '../../../../scenario/vocabulary.ts';
import type { Rule } from '../../rule.ts';

export const pillarNeverRaised: Rule = {
  id: 'pillar-never-raised',
  group: 'resources',
  severity: 'warning',
  mends: false,
  find: ({ facts }, report) => {
    for (const pillar of PILLARS) {
      if ((facts.changes.get(pillar) ?? []).some(({ by }) => typeof by === 'number' && by > 0)) continue;
      report(['start', 'pillars', pillar], { pillar });
    }
  },
};
