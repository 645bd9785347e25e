/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const format: Rule = {
  id: 'format',
  group: 'syntax',
  severity: 'error',
  title: 'The file does not say that it is a Two Hats scenario.',
  mends: false,
};
