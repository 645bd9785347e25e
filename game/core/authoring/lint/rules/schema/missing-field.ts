/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const missingField: Rule = {
  id: 'missing-field',
  group: 'schema',
  severity: 'error',
  mends: true,
};
