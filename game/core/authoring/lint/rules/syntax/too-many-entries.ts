/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const tooManyEntries: Rule = {
  id: 'too-many-entries',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
