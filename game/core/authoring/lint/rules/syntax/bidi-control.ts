/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const bidiControl: Rule = {
  id: 'bidi-control',
  group: 'syntax',
  severity: 'error',
  mends: true,
};
