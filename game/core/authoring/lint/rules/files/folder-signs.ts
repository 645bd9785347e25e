/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const folderSigns: Rule = {
  id: 'folder-signs',
  group: 'files',
  severity: 'warning',
  mends: false,
};
