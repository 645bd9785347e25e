/** An anchor is answered twice, before and after advice: with fewer than two voices nothing pulls. */
import { phrase } from '../../../../scenario/phrase.ts';
import type { Rule } from '../../rule.ts';

export const fewAdvisers: Rule = {
  id: 'few-advisers',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, { anchor, advisers }] of Object.entries(scenario.dilemmas)) {
      const count = Object.keys(advisers).length;
      if (!anchor || count >= 2) continue;
      const hint = phrase('finding.few-advisers.do');
      report(['dilemmas', id], { id }, { as: count === 0 ? 'none' : 'alone', hint });
    }
  },
};
