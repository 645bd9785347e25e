/** Without an anchor a class has nothing that everybody decided. */
import type { Rule } from '../../rule.ts';

export const noAnchor: Rule = {
  id: 'no-anchor',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    if (Object.values(scenario.dilemmas).some(({ anchor }) => anchor)) return;
    report(['dilemmas']);
  },
};
