/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const textCut: Rule = {
  id: 'text-cut',
  group: 'syntax',
  severity: 'error',
  title: 'A comma cuts a text in two.',
  mends: true,
};
