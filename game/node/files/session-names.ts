/** The files of one session in a folder: the log, what it is called, and the torn ends kept aside. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SESSION_NAME } from '../../core/session/session.ts';

const ENDING = '.two-hats';
const LABEL_ENDING = '.label';

export const logPath = (folder: string, session: string): string => join(folder, `${session}${ENDING}`);
export const labelPath = (folder: string, session: string): string => join(folder, `${session}${LABEL_ENDING}`);

/** The sessions among the names in a folder, in alphabetical order. */
export const sessionsAmong = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .filter((name) => SESSION_NAME.test(name))
    .toSorted();

/** What was kept aside of a session, among the names in its folder. */
export const asideAmong = (names: readonly string[], session: string): readonly string[] =>
  names.filter((name) => name.startsWith(`${session}${ENDING}.damaged`));

/** The name that the person gave it; undefined where there is none, or it cannot be read. */
export const labelOfSession = async (folder: string, session: string): Promise<string | undefined> =>
  readFile(labelPath(folder, session), 'utf8').catch(() => undefined);

/** What a file from elsewhere is called: its name without our ending. */
export const nameWithout = (file: string): string => (file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : file);
