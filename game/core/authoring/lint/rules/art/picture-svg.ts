/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const pictureSvg: Rule = {
  id: 'picture-svg',
  group: 'art',
  severity: 'error',
  mends: false,
};
