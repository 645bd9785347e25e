/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const sheetAction: Rule = {
  id: 'sheet-action',
  group: 'schema',
  severity: 'error',
  mends: false,
};
