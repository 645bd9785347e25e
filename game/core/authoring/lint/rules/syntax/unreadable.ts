/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const unreadable: Rule = {
  id: 'unreadable',
  group: 'syntax',
  severity: 'error',
  title: 'A file cannot be read.',
  mends: false,
};
