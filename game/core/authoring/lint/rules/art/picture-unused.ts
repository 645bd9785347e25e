/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const pictureUnused: Rule = {
  id: 'picture-unused',
  group: 'art',
  severity: 'warning',
  mends: false,
};
