/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const conditionRange: Rule = {
  id: 'condition-range',
  group: 'expressions',
  severity: 'error',
  mends: false,
};
