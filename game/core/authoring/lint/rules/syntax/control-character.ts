/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const controlCharacter: Rule = {
  id: 'control-character',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
