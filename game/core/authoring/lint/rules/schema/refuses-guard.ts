/** Found by the reader while the file comes in. */
import type { Rule } from '../../rule.ts';

export const refusesGuard: Rule = {
  id: 'refuses-guard',
  group: 'schema',
  severity: 'error',
  title: 'A task that the leader refuses has a guard.',
  mends: true,
};
