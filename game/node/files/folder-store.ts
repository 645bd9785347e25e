/** Sessions in a folder, one file each. */
import { mkdir, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import {
  SESSION_NAME,
  type SessionStore,
  type Stored,
  hindrance,
  notStored,
  readSession,
  stored,
} from '../../core/session/session.ts';
import { onDisk } from './disk-failure.ts';
import { type SessionFile, createSessionFile, openSessionFile, readSessionFile } from './session-file.ts';
import { flushFolder } from './write-safely.ts';

export const SESSION_ENDING = '.two-hats';

/** A store in `folder`, which is made when the first session begins. `close` lets go of every file it has open. */
export const folderStore = (folder: string): SessionStore & { readonly close: () => Promise<void> } => {
  const open = new Map<string, SessionFile>();
  const pathOf = (name: string) => join(folder, `${name}${SESSION_ENDING}`);
  const named = async <T>(name: string, run: (path: string) => Promise<Stored<T>>): Promise<Stored<T>> =>
    SESSION_NAME.test(name) ? run(pathOf(name)) : notStored('bad-name', name);
  const writable = async (name: string, path: string): Promise<Stored<SessionFile>> => {
    const already = open.get(name);
    if (already) return stored(already);
    const opened = await openSessionFile(path);
    if (!opened.ok) return opened;
    const { file, text } = opened.value;
    const problem = hindrance(readSession(text));
    if (problem !== undefined) {
      await file.close();
      return notStored('failed', `no session to go on with: ${problem.code} in line ${problem.line}`);
    }
    open.set(name, file);
    return stored(file);
  };
  return {
    create: (name, header) =>
      named(name, async (path) => {
        const made = await onDisk(() => mkdir(folder, { recursive: true, mode: 0o700 }));
        if (!made.ok) return made;
        const file = await createSessionFile(path, header);
        if (!file.ok) return file;
        open.set(name, file.value);
        return stored(undefined);
      }),
    append: (name, written) =>
      named(name, async (path) => {
        const file = await writable(name, path);
        return file.ok ? file.value.append(written) : file;
      }),
    list: () => listed(folder),
    read: (name) => named(name, () => readSessionFile(open.get(name)?.path() ?? pathOf(name))),
    remove: (name) =>
      named(name, async (path) => {
        const file = open.get(name);
        open.delete(name);
        await file?.close();
        return onDisk(async () => {
          await unlink(file?.path() ?? path);
          await flushFolder(folder);
        });
      }),
    close: async () => {
      await Promise.all([...open.values()].map((file) => file.close()));
      open.clear();
    },
  };
};

const listed = async (folder: string): Promise<Stored<readonly string[]>> => {
  const names = await onDisk(() => readdir(folder));
  if (!names.ok) return names.failure.code === 'gone' ? stored([]) : names;
  return stored(
    names.value
      .filter((name) => name.endsWith(SESSION_ENDING))
      .map((name) => name.slice(0, -SESSION_ENDING.length))
      .filter((name) => SESSION_NAME.test(name))
      .toSorted(),
  );
};
