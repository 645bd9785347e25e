/** Found while the file comes in, by moving lines: see `stray-line.ts` of the folder above. */
import type { Rule } from '../../rule.ts';

export const strayLine: Rule = {
  id: 'stray-line',
  group: 'syntax',
  severity: 'error',
  mends: true,
};
