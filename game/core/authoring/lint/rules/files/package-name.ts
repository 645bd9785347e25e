/** Found while a package is opened. */
import type { Rule } from '../../rule.ts';

export const packageName: Rule = {
  id: 'package-name',
  group: 'files',
  severity: 'error',
  title: 'A file in a package has a name that leads out of the folder, or that another one has, too.',
  mends: false,
};
