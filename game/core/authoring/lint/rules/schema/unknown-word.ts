/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const unknownWord: Rule = {
  id: 'unknown-word',
  group: 'schema',
  severity: 'error',
  mends: true,
};
