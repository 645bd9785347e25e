/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const textLength: Rule = {
  id: 'text-length',
  group: 'schema',
  severity: 'error',
  mends: false,
};
