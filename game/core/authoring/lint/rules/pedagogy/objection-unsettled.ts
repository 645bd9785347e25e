/** A good reason to say no that nobody can answer. */
import type { Rule } from '../../rule.ts';

export const objectionUnsettled: Rule = {
  id: 'objection-unsettled',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, barrier] of Object.entries(scenario.barriers)) {
      for (const objection of Object.keys(barrier.objections)) {
        if (facts.named.settles.has(`${id}.${objection}`)) continue;
        // What only drift raises, for those who forget a hat, may stay unanswered.
        const raised = barrier.objections[objection]!.raised || facts.named.raises.has(`${id}.${objection}`);
        if (!raised) continue;
        report(['barriers', id, 'objections', objection], { objection: `${id}.${objection}` });
      }
    }
  },
};
