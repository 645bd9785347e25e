/** Found while a package is opened. */
import type { Rule } from '../../rule.ts';

export const packageName: Rule = {
  id: 'package-name',
  group: 'files',
  severity: 'error',
  mends: false,
};
