/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const pictureName: Rule = {
  id: 'picture-name',
  group: 'art',
  severity: 'error',
  mends: false,
};
