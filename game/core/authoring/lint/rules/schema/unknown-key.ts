/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const unknownKey: Rule = {
  id: 'unknown-key',
  group: 'schema',
  severity: 'error',
  mends: true,
};
