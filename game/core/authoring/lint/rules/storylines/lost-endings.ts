/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const lostEndings: Rule = {
  id: 'lost-endings',
  group: 'storylines',
  severity: 'error',
  mends: false,
};
