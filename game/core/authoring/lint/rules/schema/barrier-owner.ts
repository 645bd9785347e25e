/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const barrierOwner: Rule = {
  id: 'barrier-owner',
  group: 'schema',
  severity: 'error',
  mends: false,
};
