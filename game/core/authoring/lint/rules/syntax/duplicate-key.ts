/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  group: 'syntax',
  severity: 'error',
  title: 'The same word stands twice in one map.',
  mends: false,
};
