/** The person's settings in one small file, replaced as a whole. */
import { mkdir, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type KeptSettings,
  type Outcome,
  answered,
  done,
  notKept,
  queue,
  settingsIn,
} from '../../core/contract/contract.ts';
import { onDisk } from './disk-failure.ts';
import { keepAside, removeAside, writeSafely } from './write-safely.ts';

export type SettingsFile = {
  /** What was kept; empty where nothing was, or nothing of it can be read. */
  readonly read: () => Promise<Outcome<KeptSettings>>;
  readonly write: (settings: KeptSettings) => Promise<Outcome<null>>;
  /** With what was kept aside of them; answers whether there were any. */
  readonly remove: () => Promise<Outcome<boolean>>;
};

export const settingsFile = (path: string): SettingsFile => {
  const inTurn = queue();
  const bytes = () => onDisk(() => readFile(path));
  const write = async (settings: KeptSettings): Promise<Outcome<null>> => {
    const before = await bytes();
    const written = await onDisk(async () => {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      if (before.ok && parsed(before.value) === undefined) await keepAside(path, before.value);
      await writeSafely(path, `${JSON.stringify(settings, undefined, 2)}\n`);
    });
    return written.ok ? done : notKept(written.failure);
  };
  const remove = async (): Promise<Outcome<boolean>> => {
    const aside = await onDisk(() => removeAside(path));
    if (!aside.ok) return notKept(aside.failure);
    const removed = await onDisk(() => unlink(path));
    return removed.ok || removed.failure.code === 'gone' ? answered(removed.ok) : notKept(removed.failure);
  };
  return {
    read: async () => {
      const found = await inTurn(bytes);
      if (found.ok) return answered(settingsIn(parsed(found.value)));
      return found.failure.code === 'gone' ? answered({}) : notKept(found.failure);
    },
    write: (settings) => inTurn(() => write(settings)),
    remove: () => inTurn(remove),
  };
};

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
};
