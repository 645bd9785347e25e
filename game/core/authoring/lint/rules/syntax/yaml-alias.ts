/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const yamlAlias: Rule = {
  id: 'yaml-alias',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
