/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const conditionConstruct: Rule = {
  id: 'condition-construct',
  group: 'expressions',
  severity: 'error',
  mends: false,
};
