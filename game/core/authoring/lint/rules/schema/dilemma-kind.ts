/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const dilemmaKind: Rule = {
  id: 'dilemma-kind',
  group: 'schema',
  severity: 'error',
  mends: false,
};
