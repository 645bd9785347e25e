/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const guardUnused: Rule = {
  id: 'guard-unused',
  group: 'schema',
  severity: 'error',
  mends: false,
};
