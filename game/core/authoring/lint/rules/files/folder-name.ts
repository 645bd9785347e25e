/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const folderName: Rule = {
  id: 'folder-name',
  group: 'files',
  severity: 'error',
  mends: false,
};
