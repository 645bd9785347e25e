/** Found while a package is opened. */
import type { Rule } from '../../rule.ts';

export const packageKind: Rule = {
  id: 'package-kind',
  group: 'files',
  severity: 'error',
  title: 'A package is encrypted, or a kind of zip file that is not read.',
  mends: false,
};
