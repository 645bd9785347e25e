/** A clause that falls due and that nothing can agree: its event always comes. */
import { CHARTER_CLAUSES } from '../../../../scenario/vocabulary.ts';
import type { Rule } from '../../rule.ts';

export const clauseNeverAgreed: Rule = {
  id: 'clause-never-agreed',
  group: 'resources',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const clause of CHARTER_CLAUSES) {
      if (facts.named.agrees.has(clause) || scenario.charter[clause].by > facts.weeks) continue;
      report(['charter', clause], { clause });
    }
  },
};
