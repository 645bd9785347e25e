/** Advisers who all sit in one corridor. */
import type { Rule } from '../../rule.ts';

export const advisersAlike: Rule = {
  id: 'advisers-alike',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, { advisers }] of Object.entries(scenario.dilemmas)) {
      const sectors = Object.keys(advisers).map((actor) => scenario.actors[actor]?.sector);
      if (sectors.length < 2 || new Set(sectors).size > 1) continue;
      report(['dilemmas', id, 'advisers'], { id, sector: sectors[0]! });
    }
  },
};
