/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const format: Rule = {
  id: 'format',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
