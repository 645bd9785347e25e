/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const textMissing: Rule = {
  id: 'text-missing',
  group: 'texts',
  severity: 'warning',
  mends: false,
};
