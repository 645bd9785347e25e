/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const pictureKind: Rule = {
  id: 'picture-kind',
  group: 'art',
  severity: 'error',
  mends: false,
};
