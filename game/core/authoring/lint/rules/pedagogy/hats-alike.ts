/** An act in which somebody wrote what each hat brings, and it comes to the same. */
import { actsAlike, bringsSomething } from '../../effects/difference.ts';
import type { Rule } from '../../rule.ts';

export const hatsAlike: Rule = {
  id: 'hats-alike',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, action] of Object.entries(scenario.actions)) {
      const { publicServant, networkManager } = action.hats;
      // Both left empty is said on purpose: then only how well the hat fits makes the difference.
      if (!publicServant || !networkManager || !(bringsSomething(publicServant) || bringsSomething(networkManager)))
        continue;
      if (!actsAlike(action)) continue;
      report(['actions', id, 'hats'], { id });
    }
  },
};
