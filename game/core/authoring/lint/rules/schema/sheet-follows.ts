/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const sheetFollows: Rule = {
  id: 'sheet-follows',
  group: 'schema',
  severity: 'error',
  mends: false,
};
