/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const badValue: Rule = {
  id: 'bad-value',
  group: 'schema',
  severity: 'error',
  mends: false,
};
