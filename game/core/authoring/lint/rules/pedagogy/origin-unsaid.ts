/** Players may take what is made up for what is known. */
import type { Rule } from '../../rule.ts';

export const originUnsaid: Rule = {
  id: 'origin-unsaid',
  group: 'pedagogy',
  severity: 'warning',
  title: 'The scenario does not say what it rests on or what is invented.',
  mends: false,
  find: ({ scenario }, report) => {
    if (scenario.sources.length > 0 || scenario.fiction !== undefined) return;
    report(
      ['title'],
      'Nothing says what is documented here and what is invented.',
      'write `sources`, `fiction`, or both',
    );
  },
};
