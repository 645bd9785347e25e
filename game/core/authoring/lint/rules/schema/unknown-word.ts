/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const unknownWord: Rule = {
  id: 'unknown-word',
  group: 'schema',
  severity: 'error',
  title: 'The value is none of the words that are possible here.',
  mends: true,
};
