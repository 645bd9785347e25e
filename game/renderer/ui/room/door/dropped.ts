/** What was dropped on the window: files, and everything in folders, with its way from there. Nothing of it is read here. */
import type { BroughtFile } from '../room-view.ts';

/** What the browser tells of an entry; as much of it as is needed. */
export type Entry = FileEntry | FolderEntry;
export type FileEntry = {
  readonly isFile: true;
  readonly isDirectory: false;
  readonly name: string;
  readonly file: (given: (file: File) => void, refused: (error: unknown) => void) => void;
};
export type FolderEntry = {
  readonly isFile: false;
  readonly isDirectory: true;
  readonly name: string;
  readonly createReader: () => {
    readonly readEntries: (given: (entries: readonly Entry[]) => void, refused: (error: unknown) => void) => void;
  };
};

export type Dropped = {
  readonly files: readonly BroughtFile[];
  /** There was more: walking stopped at `MOST_DROPPED`. */
  readonly more: boolean;
};

/** Ten times a class of five hundred; somebody dropped a whole disk. */
export const MOST_DROPPED = 5000;
const DEEPEST = 12;

/** Systems put these into every folder; nobody means to bring them. */
const NOT_BROUGHT = /^(\..*|thumbs\.db|desktop\.ini)$/i;

/** Must be called while the drop is being handled: afterwards the browser gives nothing any more. */
export const entriesOf = (transfer: DataTransfer): readonly Entry[] =>
  [...transfer.items].flatMap((item): readonly Entry[] => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    if (entry !== null) return [entry as unknown as Entry];
    // What is dragged out of a mail has no entry, but may be a file.
    const file = item.getAsFile();
    return file === null ? [] : [loose(file)];
  });

const loose = (file: File): FileEntry => ({
  isFile: true,
  isDirectory: false,
  name: file.name,
  file: (given) => given(file),
});

type Walk = { readonly files: BroughtFile[]; more: boolean };

/** A folder gives a hundred entries at a time, until it gives none. */
const inFolder = async (folder: FolderEntry): Promise<readonly Entry[]> => {
  const reader = folder.createReader();
  const all: Entry[] = [];
  for (;;) {
    const some = await new Promise<readonly Entry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST_DROPPED) return all;
    all.push(...some);
  }
};

const walkFolder = async (folder: FolderEntry, way: string, deep: number, walk: Walk): Promise<void> => {
  if (deep >= DEEPEST) {
    walk.files.push({ name: way, file: undefined });
    return;
  }
  try {
    const entries = await inFolder(folder);
    const brought = entries.filter(({ name }) => !NOT_BROUGHT.test(name));
    for (const entry of brought) await walkEntry(entry, `${way}/${entry.name}`, deep + 1, walk);
  } catch {
    walk.files.push({ name: way, file: undefined });
  }
};

const walkEntry = async (entry: Entry, way: string, deep: number, walk: Walk): Promise<void> => {
  if (walk.files.length >= MOST_DROPPED) {
    walk.more = true;
    return;
  }
  if (entry.isDirectory) return walkFolder(entry, way, deep, walk);
  try {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    walk.files.push({ name: way, file });
  } catch {
    walk.files.push({ name: way, file: undefined });
  }
};

/** Walks what was dropped, folders in folders too, and never throws: what cannot be had is named. */
export const walked = async (entries: readonly Entry[]): Promise<Dropped> => {
  const walk: Walk = { files: [], more: false };
  for (const entry of entries) await walkEntry(entry, entry.name, 0, walk);
  return walk;
};

/** Chosen by a button: a folder's files have their way from it, loose files only a name. */
export const chosenFiles = (list: FileList | null): readonly BroughtFile[] =>
  [...(list ?? [])]
    .filter(({ name }) => !NOT_BROUGHT.test(name))
    .map((file) => ({ name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));
