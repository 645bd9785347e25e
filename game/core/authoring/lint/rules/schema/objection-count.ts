/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const objectionCount: Rule = {
  id: 'objection-count',
  group: 'schema',
  severity: 'error',
  mends: false,
};
