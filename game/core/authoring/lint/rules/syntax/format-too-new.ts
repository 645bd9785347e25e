/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const formatTooNew: Rule = {
  id: 'format-too-new',
  group: 'syntax',
  severity: 'error',
  title: 'The scenario was written for a newer Two Hats.',
  mends: false,
};
