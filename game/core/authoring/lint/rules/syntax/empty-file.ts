/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const emptyFile: Rule = {
  id: 'empty-file',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
