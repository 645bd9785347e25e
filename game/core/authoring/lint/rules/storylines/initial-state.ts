/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const initialState: Rule = {
  id: 'initial-state',
  group: 'storylines',
  severity: 'error',
  mends: true,
};
