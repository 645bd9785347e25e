/** A finding as a line, with the folder as it was given; what is about the folder itself has no line and column. */
import { join } from 'node:path';
import { type Finding, findingLine } from '../../../core/scenario/finding.ts';
import type { Say } from './say.ts';

export const findingLineIn = (given: string, finding: Finding, { words }: Say): string =>
  finding.file === ''
    ? findingLine(finding, words).replace(/^:\d+:\d+/, () => given)
    : findingLine({ ...finding, file: join(given, finding.file) }, words);
