/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const stateTwice: Rule = {
  id: 'state-twice',
  group: 'storylines',
  severity: 'error',
  mends: false,
};
