/** Found while a package is opened. */
import type { Rule } from '../../rule.ts';

export const packageBroken: Rule = {
  id: 'package-broken',
  group: 'files',
  severity: 'error',
  mends: false,
};
