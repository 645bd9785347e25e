/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const conditionName: Rule = {
  id: 'condition-name',
  group: 'expressions',
  severity: 'error',
  title: 'A condition uses a name that is not declared.',
  mends: true,
};
