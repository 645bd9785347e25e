/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const conditionDivision: Rule = {
  id: 'condition-division',
  group: 'expressions',
  severity: 'error',
  mends: false,
};
