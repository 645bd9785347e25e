/** What may stand against reading a file of a scenario folder, before anybody understands it; the same on every host. */
import type { z } from 'zod';
import type { finding } from './scenario-messages.ts';

export type FolderRule =
  | 'missing-folder'
  | 'missing-file'
  | 'link-outside'
  | 'not-a-file'
  | 'file-too-large'
  | 'not-utf8'
  | 'pictures-no-room'
  | 'unreadable';
export type FolderFinding = Readonly<z.infer<typeof finding>>;

/** A finding of the shape that the reader's own have; without a place it is about the file as a whole. */
export const folderFinding = (file: string, rule: FolderRule, line = 1, column = 1): FolderFinding => ({
  file,
  line,
  column,
  severity: 'error',
  rule,
  message: { key: `finding.${rule}`, values: { file } },
  hint: { key: `finding.${rule}.do` },
});
