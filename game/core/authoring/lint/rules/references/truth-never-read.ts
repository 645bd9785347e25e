/** Something is drawn that changes nothing. */
import type { Rule } from '../../rule.ts';

export const truthNeverRead: Rule = {
  id: 'truth-never-read',
  group: 'references',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, alternatives] of Object.entries(scenario.truths)) {
      if (Object.keys(alternatives).some((one) => facts.read.has(`truth.${id}.${one}`))) continue;
      report(['truths', id], { id });
    }
  },
};
