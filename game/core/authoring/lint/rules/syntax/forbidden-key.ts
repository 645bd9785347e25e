/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const forbiddenKey: Rule = {
  id: 'forbidden-key',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
