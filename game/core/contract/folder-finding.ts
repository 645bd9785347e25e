/** What may stand against reading a file of a scenario folder, before anybody understands it; the same on every host. */
import type { z } from 'zod';
import type { finding } from './scenario-messages.ts';

const RULES = {
  'missing-folder': ['There is no such folder.', 'name the folder of a scenario'],
  'missing-file': ['There is no such file in this folder.', 'name the folder of a scenario'],
  'link-outside': ['This is a link to a place outside the folder.', 'put the file itself here'],
  'not-a-file': ['This is not a file.', 'put a text file here'],
  'file-too-large': ['This file is larger than 1 MiB.', 'split the story or shorten its texts'],
  'not-utf8': ['This is not UTF-8 text.', 'save the file as UTF-8'],
  unreadable: ['This file cannot be read.', 'check who may read it'],
} as const satisfies Record<string, readonly [string, string]>;

export type FolderRule = keyof typeof RULES;
export type FolderFinding = Readonly<z.infer<typeof finding>>;

/** A finding of the shape that the reader's own have; without a place it is about the file as a whole. */
export const folderFinding = (file: string, rule: FolderRule, line = 1, column = 1): FolderFinding => ({
  file,
  line,
  column,
  severity: 'error',
  rule,
  message: RULES[rule][0],
  hint: RULES[rule][1],
});
