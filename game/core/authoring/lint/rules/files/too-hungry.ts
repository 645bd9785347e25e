/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const tooHungry: Rule = {
  id: 'too-hungry',
  group: 'files',
  severity: 'error',
  mends: false,
};
