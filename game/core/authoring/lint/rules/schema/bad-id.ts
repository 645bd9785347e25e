/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const badId: Rule = {
  id: 'bad-id',
  group: 'schema',
  severity: 'error',
  mends: false,
};
