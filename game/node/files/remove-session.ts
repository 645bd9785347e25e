/** Removes sessions for good, with what was kept aside of them. */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Left,
  type Outcome,
  type Removal,
  type RemovedSession,
  answered,
  asRemoved,
  failed,
  leftBehind,
  notKept,
} from '../../core/contract/contract.ts';
import { onDisk } from './disk-failure.ts';
import { lock } from './lock.ts';
import { namesIn } from './session-list.ts';
import { readSessionFile } from './session-file.ts';
import { asideAmong, labelOfSession, labelPath, logPath, sessionsAmong } from './session-names.ts';
import { flushFolder, isThere } from './write-safely.ts';

/** Answers what went. Refused as `locked` while another window or program has it open. */
export const removeSession = async (folder: string, session: string): Promise<Outcome<RemovedSession>> => {
  const path = logPath(folder, session);
  if (!(await isThere(path))) return failed('gone');
  const names = await namesIn(folder);
  const taken = await onDisk(() => lock(path));
  if (!taken.ok) return notKept(taken.failure);
  if (taken.value === undefined) return failed('locked');
  const gone = await knownOf(folder, session);
  const aside = names.ok ? asideAmong(names.value, session) : [];
  // The log last: while it is there, asking again finds the rest.
  const removed = await onDisk(async () => {
    for (const name of aside) await unlink(join(folder, name));
    await unlink(labelPath(folder, session)).catch(() => undefined);
    await unlink(path);
    await flushFolder(folder);
  });
  await taken.value.release();
  return removed.ok ? answered({ ...gone, aside: aside.length }) : notKept(removed.failure);
};

const knownOf = async (folder: string, session: string): Promise<RemovedSession> => {
  const text = await readSessionFile(logPath(folder, session));
  return asRemoved(session, await labelOfSession(folder, session), text.ok ? text.value : '', 0);
};

/** Removes all of them that can be removed; what is left is named with the reason. */
export const removeSessions = async (folder: string): Promise<Pick<Removal, 'sessions' | 'left'>> => {
  const names = await namesIn(folder);
  if (!names.ok) return { sessions: [], left: [leftBehind('sessions', null, names.failure.code)] };
  const [sessions, left]: [RemovedSession[], Left[]] = [[], []];
  for (const session of sessionsAmong(names.value)) {
    const removed = await removeSession(folder, session);
    if (removed.ok) sessions.push(removed.value);
    else if (removed.failure.code !== 'gone')
      left.push(leftBehind('sessions', (await knownOf(folder, session)).name, removed.failure.code));
  }
  return { sessions, left };
};
