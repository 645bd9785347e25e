/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const anchorOpen: Rule = {
  id: 'anchor-open',
  group: 'schema',
  severity: 'error',
  mends: false,
};
