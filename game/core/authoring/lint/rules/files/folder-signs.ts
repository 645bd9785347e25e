/** Found by whoever hands over the folder, before anybody reads it. */
import type { Rule } from '../../rule.ts';

export const folderSigns: Rule = {
  id: 'folder-signs',
  group: 'files',
  severity: 'warning',
  title: 'The name of the folder has capitals, spaces or other signs.',
  mends: false,
};
