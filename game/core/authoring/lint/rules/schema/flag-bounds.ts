/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const flagBounds: Rule = {
  id: 'flag-bounds',
  group: 'schema',
  severity: 'error',
  mends: true,
};
