/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const notUtf8: Rule = {
  id: 'not-utf8',
  group: 'files',
  severity: 'error',
  mends: false,
};
