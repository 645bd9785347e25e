/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const promiseDiffers: Rule = {
  id: 'promise-differs',
  group: 'schema',
  severity: 'error',
  mends: false,
};
