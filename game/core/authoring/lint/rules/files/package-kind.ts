/** Found while a package is opened. */
import type { Rule } from '../../rule.ts';

export const packageKind: Rule = {
  id: 'package-kind',
  group: 'files',
  severity: 'error',
  mends: false,
};
