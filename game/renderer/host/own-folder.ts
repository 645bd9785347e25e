/** A folder of the person's own that a browser lets this page read and write, where it knows such a thing. */
import { MAIN_FILE, SCENARIO_FILE } from '../../core/file-names.ts';
import { MOST_LOCALES, MOST_PICTURES, type Picked, isOfScenario } from './folder-files.ts';

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
const FOLDERS = [
  ['locales', MOST_LOCALES],
  ['art', MOST_PICTURES],
] as const;

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

/** Whether it may be written without asking anybody. */
export const isAllowed = async (folder: FileSystemDirectoryHandle): Promise<boolean> => {
  const asked = await (folder as Writable).queryPermission?.(READ_WRITE).catch(() => 'denied' as const);
  return (asked ?? 'granted') === 'granted';
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

/** Its files as they are now: those that make a scenario, asked for by name, and nothing below them. Rejects where the folder is gone. */
export const filesOf = async (folder: FileSystemDirectoryHandle): Promise<Picked> => {
  const files = new Map<string, File>();
  const main = await fileIn(folder, MAIN_FILE);
  if (main !== undefined) files.set(MAIN_FILE, main);
  for (const [name, most] of FOLDERS) {
    const within = await there(() => folder.getDirectoryHandle(name));
    if (within === undefined) continue;
    const found: FileSystemFileHandle[] = [];
    for await (const entry of (within as Writable).values())
      if (isFile(entry) && isOfScenario(`${name}/${entry.name}`)) found.push(entry);
    const inOrder = found.toSorted((a, b) => (a.name < b.name ? -1 : 1)).slice(0, most);
    for (const entry of inOrder) files.set(`${name}/${entry.name}`, await entry.getFile());
  }
  return { name: folder.name, files };
};

/** One file of it; undefined where there is none. Rejects where the folder is gone. */
export const fileIn = async (folder: FileSystemDirectoryHandle, file: string): Promise<File | undefined> => {
  const path = file.split('/');
  const at = path.length > 1 ? await there(() => folder.getDirectoryHandle(path[0]!)) : folder;
  const handle = at && (await there(() => at.getFileHandle(path.at(-1)!)));
  if (handle === undefined) await reached(folder);
  return handle?.getFile();
};

/** Undefined for what is not in a folder. */
const there = async <T>(find: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await find();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
};

/** Rejects where the folder itself is gone: what it lacks is then no news of its files. */
const reached = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  await (folder as Writable).values()[Symbol.asyncIterator]().next();
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
