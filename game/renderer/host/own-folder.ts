/** A folder of the person's own that a browser lets this page read and write, where it knows such a thing. */
import { SCENARIO_FILE } from '../../core/contract/contract.ts';
import { MAIN, type Picked } from './folder-files.ts';

type Mode = { readonly mode: 'readwrite' };
type Asked = 'granted' | 'denied' | 'prompt';
/** What only some browsers have, and the compiler does not know. */
type Writable = FileSystemDirectoryHandle & {
  readonly values: () => AsyncIterable<FileSystemHandle>;
  readonly queryPermission?: (mode: Mode) => Promise<Asked>;
  readonly requestPermission?: (mode: Mode) => Promise<Asked>;
};
type Picker = (options: Mode & { readonly id: string }) => Promise<FileSystemDirectoryHandle>;

const READ_WRITE: Mode = { mode: 'readwrite' };
const MOST_FILES = 600;

/** The picker for such folders; undefined where the browser has none. */
export const ownFolderPicker = (): Picker | undefined =>
  (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Asks for a folder; undefined where the person chose none. */
export const pickOwnFolder = async (pick: Picker): Promise<FileSystemDirectoryHandle | undefined> => {
  try {
    return await pick({ ...READ_WRITE, id: 'two-hats-workshop' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
};

/** Whether it may be written now; asks the person again where the browser has forgotten the answer. */
export const mayWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> => {
  const own = folder as Writable;
  try {
    if ((await own.queryPermission?.(READ_WRITE)) === 'granted') return true;
    return (await (own.requestPermission?.(READ_WRITE) ?? 'granted')) === 'granted';
  } catch {
    return false;
  }
};

/** Its files as they are now. Rejects where the folder is gone. */
export const filesOf = async (folder: FileSystemDirectoryHandle): Promise<Picked> => {
  const files = new Map<string, File>();
  const walk = async (at: FileSystemDirectoryHandle, before: string): Promise<void> => {
    for await (const entry of (at as Writable).values()) {
      if (files.size >= MOST_FILES) return;
      if (isFile(entry)) files.set(before + entry.name, await entry.getFile());
      else if (/^(locales|art)\/?/.test(before + entry.name))
        await walk(entry as FileSystemDirectoryHandle, `${before}${entry.name}/`);
    }
  };
  await walk(folder, '');
  const known = [...files].filter(([path]) => path === MAIN || path.startsWith('locales/') || path.startsWith('art/'));
  return { name: folder.name, files: new Map(known) };
};

const isFile = (entry: FileSystemHandle): entry is FileSystemFileHandle => entry.kind === 'file';

/** Replaces one text in it: the browser writes aside and moves it into place when it is closed. */
export const writeInto = async (folder: FileSystemDirectoryHandle, file: string, text: string): Promise<void> => {
  if (!SCENARIO_FILE.test(file)) throw new Error(`No text of a scenario is called ${file}.`);
  const path = file.split('/');
  const at = path.length > 1 ? await folder.getDirectoryHandle(path[0]!, { create: true }) : folder;
  const handle = await at.getFileHandle(path.at(-1)!, { create: true });
  const writing = await handle.createWritable();
  await writing.write(text);
  await writing.close();
};
