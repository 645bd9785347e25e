/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const lastEnding: Rule = {
  id: 'last-ending',
  group: 'storylines',
  severity: 'error',
  mends: false,
};
