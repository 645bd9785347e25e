/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const dilemmaOptions: Rule = {
  id: 'dilemma-options',
  group: 'schema',
  severity: 'error',
  mends: false,
};
