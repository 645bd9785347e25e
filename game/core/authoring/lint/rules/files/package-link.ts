/** Found while a package is opened. */
import type { Rule } from '../../rule.ts';

export const packageLink: Rule = {
  id: 'package-link',
  group: 'files',
  severity: 'error',
  mends: false,
};
