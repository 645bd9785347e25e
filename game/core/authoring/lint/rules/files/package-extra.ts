/** Found while a package is opened. */
import type { Rule } from '../../rule.ts';

export const packageExtra: Rule = {
  id: 'package-extra',
  group: 'files',
  severity: 'warning',
  mends: false,
};
