/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const endlessNews: Rule = {
  id: 'endless-news',
  group: 'storylines',
  severity: 'error',
  mends: false,
};
