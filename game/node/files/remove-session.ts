/** Removes sessions for good, with what was kept aside of them. */
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, done, failed, notKept } from '../../core/contract/contract.ts';
import { onDisk } from './disk-failure.ts';
import { lock } from './lock.ts';
import { namesIn } from './session-list.ts';
import { asideAmong, labelPath, logPath, sessionsAmong } from './session-names.ts';
import { flushFolder, isThere } from './write-safely.ts';

/** Refused as `locked` while another window or program has it open. */
export const removeSession = async (folder: string, session: string): Promise<Outcome<null>> => {
  const path = logPath(folder, session);
  if (!(await isThere(path))) return failed('gone');
  const names = await namesIn(folder);
  const taken = await onDisk(() => lock(path));
  if (!taken.ok) return notKept(taken.failure);
  if (taken.value === undefined) return failed('locked');
  const aside = names.ok ? asideAmong(names.value, session) : [];
  // The log last: while it is there, asking again finds the rest.
  const removed = await onDisk(async () => {
    for (const name of aside) await unlink(join(folder, name));
    await unlink(labelPath(folder, session)).catch(() => undefined);
    await unlink(path);
    await flushFolder(folder);
  });
  await taken.value.release();
  return removed.ok ? done : notKept(removed.failure);
};

/** Removes all of them; answers the first refusal, after everything that could be removed is. */
export const removeSessions = async (folder: string): Promise<Outcome<null>> => {
  const names = await namesIn(folder);
  if (!names.ok) return names;
  let refusal: Outcome<null> = done;
  for (const session of sessionsAmong(names.value)) {
    const removed = await removeSession(folder, session);
    if (!removed.ok && refusal.ok) refusal = removed;
  }
  return refusal;
};
