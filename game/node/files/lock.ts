/** One writer a session: a lock file with process, machine and start of the machine, so that a dead one is recognised. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, readFile, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { systemCode } from './disk-failure.ts';
import { writeSafely } from './write-safely.ts';

type Holder = { readonly pid: number; readonly host: string; readonly boot: string };

/** Where the system names its start it is read; elsewhere a reused process number may keep a lock too long. */
const bootId = async (): Promise<string> =>
  (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

const holderIn = (text: string): Holder | undefined => {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    const { pid, host, boot } = value ?? {};
    return typeof pid === 'number' && typeof host === 'string' && typeof boot === 'string'
      ? { pid, host, boot }
      : undefined;
  } catch {
    return undefined;
  }
};

/** A holder on another machine cannot be asked; it counts as alive. */
const holds = (holder: Holder, self: Holder): boolean =>
  holder.host !== self.host || (holder.boot === self.boot && isAlive(holder.pid));

/** Whether a lock file is not there, held by somebody alive, or left by somebody dead. */
const stateOf = async (file: string, self: Holder): Promise<'free' | 'held' | 'dead'> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return 'free';
  const holder = holderIn(text);
  return holder !== undefined && holds(holder, self) ? 'held' : 'dead';
};

/** Puts a lock file where there is none, whole from its first moment; false where there is one. */
const put = async (file: string, self: Holder): Promise<boolean> => {
  const aside = join(dirname(file), `.lock-${randomUUID()}`);
  try {
    await writeSafely(aside, JSON.stringify(self));
    await link(aside, file).catch((error: unknown) => {
      if (systemCode(error) === 'EEXIST') throw error;
      // A stick without hard links.
      return copyFile(aside, file, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    await unlink(aside).catch(() => undefined);
  }
};

/** Takes a lock file. A dead one is removed only by whoever holds its guard, so that nobody removes a new one. */
const take = async (file: string, self: Holder): Promise<boolean> => {
  if (await put(file, self)) return true;
  if ((await stateOf(file, self)) === 'held') return false;
  const guard = `${file}.guard`;
  if (!(await take(guard, self))) return false;
  try {
    const state = await stateOf(file, self);
    if (state === 'dead') await unlink(file);
    return state !== 'held' && (await put(file, self));
  } finally {
    await unlink(guard).catch(() => undefined);
  }
};

/**
 * Takes the lock beside `path`; undefined while somebody alive holds it. The lock of a dead process is taken over. Rejects
 * with the system's error where no lock file can be made. Releasing it twice releases it once.
 */
export const lock = async (path: string): Promise<{ readonly release: () => Promise<void> } | undefined> => {
  const file = `${path}.lock`;
  if (!(await take(file, { pid: process.pid, host: hostname(), boot: await bootId() }))) return undefined;
  let released: Promise<void> | undefined;
  return { release: () => (released ??= unlink(file).catch(() => undefined)) };
};
