/** Looks through a folder of sessions. What cannot be read is a row too: nobody's session disappears without a word. */
import { readdir, stat } from 'node:fs/promises';
import { type Outcome, type SessionRow, answered, newestFirst, notKept, rowOf } from '../../core/contract/contract.ts';
import { onDisk } from './disk-failure.ts';
import { readSessionFile } from './session-file.ts';
import { asideAmong, labelOfSession, logPath, sessionsAmong } from './session-names.ts';

/** All names in a folder; none where the folder is not there yet. */
export const namesIn = async (folder: string): Promise<Outcome<readonly string[]>> => {
  const names = await onDisk(() => readdir(folder));
  if (names.ok) return answered(names.value);
  return names.failure.code === 'gone' ? answered([]) : notKept(names.failure);
};

export const listSessions = async (folder: string): Promise<Outcome<SessionRow[]>> => {
  const names = await namesIn(folder);
  if (!names.ok) return names;
  const rows: SessionRow[] = [];
  // One after another: a long list may not hold up an append.
  for (const session of sessionsAmong(names.value)) {
    const row = await rowIn(folder, session, asideAmong(names.value, session).length > 0);
    if (row !== undefined) rows.push(row);
  }
  return answered(newestFirst(rows));
};

/** Undefined for one that went away meanwhile. */
const rowIn = async (folder: string, session: string, mended: boolean): Promise<SessionRow | undefined> => {
  const about = await stat(logPath(folder, session)).catch(() => undefined);
  if (about === undefined) return undefined;
  const updated = about.mtime.toISOString();
  const text = await readSessionFile(logPath(folder, session));
  const name = await labelOfSession(folder, session);
  const row = rowOf({ session, name, text: text.ok ? text.value : '', updated, mended });
  if (text.ok) return row;
  return { ...row, problem: text.failure.code === 'full' ? { code: 'too-large', line: 1, detail: '' } : null };
};
