/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const anchorOpen: Rule = {
  id: 'anchor-open',
  group: 'schema',
  severity: 'error',
  title: 'An option of an anchor is not open to everybody.',
  mends: false,
};
