/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const textCut: Rule = {
  id: 'text-cut',
  group: 'syntax',
  severity: 'error',
  mends: true,
};
