/** An anchor is answered twice, before and after advice: with fewer than two voices nothing pulls. */
import type { Rule } from '../../rule.ts';

export const fewAdvisers: Rule = {
  id: 'few-advisers',
  group: 'pedagogy',
  severity: 'warning',
  title: 'An anchor has fewer than two advisers.',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, { anchor, advisers }] of Object.entries(scenario.dilemmas)) {
      const count = Object.keys(advisers).length;
      if (!anchor || count >= 2) continue;
      const message = count === 0 ? `Nobody advises on \`${id}\`.` : `One voice alone advises on \`${id}\`.`;
      report(['dilemmas', id], message, 'let two people advise, both with a point');
    }
  },
};
