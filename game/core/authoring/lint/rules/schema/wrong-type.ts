/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const wrongType: Rule = {
  id: 'wrong-type',
  group: 'schema',
  severity: 'error',
  mends: false,
};
