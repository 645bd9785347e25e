/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const wrongType: Rule = {
  id: 'wrong-type',
  group: 'schema',
  severity: 'error',
  title: 'The value is of another kind than belongs here.',
  mends: false,
};
