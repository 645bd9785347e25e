/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const pictureTooLarge: Rule = {
  id: 'picture-too-large',
  group: 'art',
  severity: 'error',
  mends: false,
};
