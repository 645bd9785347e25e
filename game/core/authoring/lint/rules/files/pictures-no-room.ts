/** Found by whoever lists the scenarios of the library. */
import type { Rule } from '../../rule.ts';

export const picturesNoRoom: Rule = {
  id: 'pictures-no-room',
  group: 'files',
  severity: 'error',
  mends: false,
};
