/** Found while a package is opened. */
import type { Rule } from '../../rule.ts';

export const packageLink: Rule = {
  id: 'package-link',
  group: 'files',
  severity: 'error',
  title: 'Something in a package is a link and no file.',
  mends: false,
};
