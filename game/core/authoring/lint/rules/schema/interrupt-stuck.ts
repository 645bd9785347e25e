/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const interruptStuck: Rule = {
  id: 'interrupt-stuck',
  group: 'schema',
  severity: 'error',
  mends: false,
};
