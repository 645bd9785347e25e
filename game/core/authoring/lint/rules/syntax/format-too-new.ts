/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const formatTooNew: Rule = {
  id: 'format-too-new',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
