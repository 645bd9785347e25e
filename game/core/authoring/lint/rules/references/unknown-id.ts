/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const unknownId: Rule = {
  id: 'unknown-id',
  group: 'references',
  severity: 'error',
  mends: true,
};
