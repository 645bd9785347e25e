/** A finding as a line, with the folder as it was given; what is about the folder itself has no line and column. */
import { join } from 'node:path';
import { type Finding, findingLine } from '../../../core/scenario/finding.ts';

export const findingLineIn = (given: string, finding: Finding): string =>
  finding.file === ''
    ? findingLine(finding).replace(/^:\d+:\d+/, () => given)
    : findingLine({ ...finding, file: join(given, finding.file) });
