/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const withOrTo: Rule = {
  id: 'with-or-to',
  group: 'schema',
  severity: 'error',
  mends: false,
};
