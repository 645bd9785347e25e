/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const missingFolder: Rule = {
  id: 'missing-folder',
  group: 'files',
  severity: 'error',
  mends: false,
};
