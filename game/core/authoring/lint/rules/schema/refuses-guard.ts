/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const refusesGuard: Rule = {
  id: 'refuses-guard',
  group: 'schema',
  severity: 'error',
  mends: true,
};
