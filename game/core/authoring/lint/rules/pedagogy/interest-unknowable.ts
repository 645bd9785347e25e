/** Something that is true of somebody and that nobody can find out. */
import type { Rule } from '../../rule.ts';

export const interestUnknowable: Rule = {
  id: 'interest-unknowable',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, actor] of Object.entries(scenario.actors)) {
      for (const interest of Object.keys(actor.interests)) {
        if (facts.named.reveals.has(`${id}.${interest}`)) continue;
        report(['actors', id, 'interests', interest], { interest: `${id}.${interest}` });
      }
    }
  },
};
