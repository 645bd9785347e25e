/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const conditionNotBoolean: Rule = {
  id: 'condition-not-boolean',
  group: 'expressions',
  severity: 'error',
  mends: false,
};
