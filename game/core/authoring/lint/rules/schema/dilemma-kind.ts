/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const dilemmaKind: Rule = {
  id: 'dilemma-kind',
  group: 'schema',
  severity: 'error',
  title: 'A dilemma must be exactly one thing: an anchor, an interrupt, or with a deadline.',
  mends: false,
};
