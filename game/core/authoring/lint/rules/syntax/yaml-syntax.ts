/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  group: 'syntax',
  severity: 'error',
  mends: false,
};
