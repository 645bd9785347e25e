/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const conditionSyntax: Rule = {
  id: 'condition-syntax',
  group: 'expressions',
  severity: 'error',
  mends: true,
};
