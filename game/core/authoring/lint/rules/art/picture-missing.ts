/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const pictureMissing: Rule = {
  id: 'picture-missing',
  group: 'art',
  severity: 'error',
  mends: false,
};
