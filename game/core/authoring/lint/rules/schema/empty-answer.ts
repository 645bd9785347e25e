/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const emptyAnswer: Rule = {
  id: 'empty-answer',
  group: 'schema',
  severity: 'error',
  mends: false,
};
