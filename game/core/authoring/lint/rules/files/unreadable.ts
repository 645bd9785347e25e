/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const unreadable: Rule = {
  id: 'unreadable',
  group: 'files',
  severity: 'error',
  mends: false,
};
