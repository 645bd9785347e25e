/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const outOfRange: Rule = {
  id: 'out-of-range',
  group: 'schema',
  severity: 'error',
  mends: false,
};
