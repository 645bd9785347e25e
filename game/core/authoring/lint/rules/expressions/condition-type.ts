/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const conditionType: Rule = {
  id: 'condition-type',
  group: 'expressions',
  severity: 'error',
  mends: false,
};
