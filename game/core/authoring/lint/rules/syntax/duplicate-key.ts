/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
