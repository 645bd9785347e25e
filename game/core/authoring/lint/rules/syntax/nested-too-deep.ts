/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const nestedTooDeep: Rule = {
  id: 'nested-too-deep',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
