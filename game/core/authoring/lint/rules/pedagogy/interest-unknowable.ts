/** Something that is true of somebody and that nobody can find out. */
import type { Rule } from '../../rule.ts';

export const interestUnknowable: Rule = {
  id: 'interest-unknowable',
  group: 'pedagogy',
  severity: 'warning',
  title: 'An interest that nobody can ever find out.',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const [id, actor] of Object.entries(scenario.actors)) {
      for (const interest of Object.keys(actor.interests)) {
        if (facts.named.reveals.has(`${id}.${interest}`)) continue;
        const path = ['actors', id, 'interests', interest];
        report(path, `Nothing tells \`${id}.${interest}\`.`, 'name it in the `reveals` of a question or an act');
      }
    }
  },
};
