/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const linkOutside: Rule = {
  id: 'link-outside',
  group: 'files',
  severity: 'error',
  mends: false,
};
