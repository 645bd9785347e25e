/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const conditionTooLong: Rule = {
  id: 'condition-too-long',
  group: 'expressions',
  severity: 'error',
  mends: false,
};
