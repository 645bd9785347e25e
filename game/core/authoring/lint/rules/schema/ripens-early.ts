/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const ripensEarly: Rule = {
  id: 'ripens-early',
  group: 'schema',
  severity: 'error',
  mends: false,
};
