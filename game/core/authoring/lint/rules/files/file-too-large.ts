/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const fileTooLarge: Rule = {
  id: 'file-too-large',
  group: 'files',
  severity: 'error',
  mends: false,
};
