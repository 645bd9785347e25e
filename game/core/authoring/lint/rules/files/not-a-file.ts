/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const notAFile: Rule = {
  id: 'not-a-file',
  group: 'files',
  severity: 'error',
  mends: false,
};
