/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const conditionName: Rule = {
  id: 'condition-name',
  group: 'expressions',
  severity: 'error',
  mends: true,
};
