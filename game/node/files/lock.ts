/** One writer a session: a lock file with process, machine and start of the machine, so that a dead one is recognised. */
import { open, readFile, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { systemCode } from './disk-failure.ts';

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

const holderOf = async (path: string): Promise<Holder | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => '');
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

/**
 * Takes the lock beside `path`; undefined while somebody alive holds it. The lock of a dead process is taken over. Rejects
 * with the system's error where no lock file can be made.
 */
export const lock = async (path: string): Promise<{ readonly release: () => Promise<void> } | undefined> => {
  const file = `${path}.lock`;
  const self: Holder = { pid: process.pid, host: hostname(), boot: await bootId() };
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle.appendFile(JSON.stringify(self));
      await handle.close();
      return { release: () => unlink(file).catch(() => undefined) };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const holder = await holderOf(file);
    if (holder !== undefined && holds(holder, self)) return undefined;
    await unlink(file).catch(() => undefined);
  }
  return undefined;
};
