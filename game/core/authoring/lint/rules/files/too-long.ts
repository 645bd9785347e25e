/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const tooLong: Rule = {
  id: 'too-long',
  group: 'files',
  severity: 'error',
  mends: false,
};
