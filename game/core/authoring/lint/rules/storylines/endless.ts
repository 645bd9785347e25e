/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const endless: Rule = {
  id: 'endless',
  group: 'storylines',
  severity: 'error',
  mends: false,
};
