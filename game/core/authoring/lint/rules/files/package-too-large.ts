/** Found while a package is opened. */
import type { Rule } from '../../rule.ts';

export const packageTooLarge: Rule = {
  id: 'package-too-large',
  group: 'files',
  severity: 'error',
  mends: false,
};
