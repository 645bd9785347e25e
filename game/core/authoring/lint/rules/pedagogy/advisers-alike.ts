/** Advisers who all sit in one corridor. */
import type { Rule } from '../../rule.ts';

export const advisersAlike: Rule = {
  id: 'advisers-alike',
  group: 'pedagogy',
  severity: 'warning',
  title: 'All advisers come from the same corner.',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, { advisers }] of Object.entries(scenario.dilemmas)) {
      const sectors = Object.keys(advisers).map((actor) => scenario.actors[actor]?.sector);
      if (sectors.length < 2 || new Set(sectors).size > 1) continue;
      const message = `All who advise on \`${id}\` are of ${sectors[0]}.`;
      report(['dilemmas', id, 'advisers'], message, 'let somebody from another field advise, too');
    }
  },
};
