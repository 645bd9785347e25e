/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const moreFindings: Rule = {
  id: 'more-findings',
  group: 'files',
  severity: 'warning',
  mends: false,
};
