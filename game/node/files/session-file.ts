/** One session on disk: lines are appended and flushed; what was acknowledged is never lost, what is torn is kept aside. */
import { constants } from 'node:fs';
import { type FileHandle, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Stored, notStored, readSession, stored } from '../../core/session/session.ts';
import { onDisk } from './disk-failure.ts';
import { lock } from './lock.ts';
import { type SessionFile, writer } from './session-writer.ts';
import { flushFolder, isThere, keepAside } from './write-safely.ts';

const LARGEST = 32 * 1024 * 1024;
const NEWLINE = 0x0a;

export type Opened = {
  readonly file: SessionFile;
  /** Everything up to the last whole line. */
  readonly text: string;
  /** Where a torn end was kept aside, if there was one. */
  readonly damaged?: string;
};

/** Begins a file with its header line, and lines if there are any yet. Refused where it exists: nothing is ever replaced. */
export const createSessionFile = async (path: string, header: string): Promise<Stored<SessionFile>> => {
  if (await isThere(path)) return notStored('exists', path);
  return locked(path, async (release) => {
    const handle = await open(path, 'wx', 0o600);
    const file = writer(path, handle, Buffer.alloc(0), release);
    const kept = await file.append(header);
    await flushFolder(dirname(path));
    if (kept.ok) return stored(file);
    await file.close();
    // A file without a whole header is no session; it was ours alone a moment ago.
    await unlink(path).catch(() => undefined);
    return kept;
  });
};

/** Opens a file to go on with it. A torn end is moved to `<path>.damaged` first; the file itself is never emptied. */
export const openSessionFile = async (path: string): Promise<Stored<Opened>> =>
  locked(path, async (release) => {
    const bytes = await wholeFile(path);
    const { length, missingNewline } = wholePart(bytes);
    const damaged = length < bytes.length ? await keepAside(path, bytes.subarray(length)) : undefined;
    const whole = bytes.subarray(0, length);
    const file = writer(path, await openCutTo(path, damaged === undefined ? undefined : length), whole, release);
    if (missingNewline) {
      const mended = await file.append('\n');
      if (!mended.ok) {
        await file.close();
        return mended;
      }
    }
    return stored({ file, text: decode(whole), ...(damaged === undefined ? {} : { damaged }) });
  });

/** Opens a file for writing; with a length it is cut there, and that is flushed. */
const openCutTo = async (path: string, length: number | undefined): Promise<FileHandle> => {
  const handle = await open(path, constants.O_RDWR);
  if (length === undefined) return handle;
  try {
    await handle.truncate(length);
    await handle.sync();
    return handle;
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
};

/** Reads a session file as it is, without opening it for writing. Refused above 32 MiB. */
export const readSessionFile = (path: string): Promise<Stored<string>> =>
  onDisk(async () => decode(await wholeFile(path)));

type Release = () => Promise<void>;

const locked = async <T>(path: string, run: (release: Release) => Promise<Stored<T>>): Promise<Stored<T>> => {
  const taken = await onDisk(() => lock(path));
  if (!taken.ok) return taken;
  if (taken.value === undefined) return notStored('locked', path);
  const { release } = taken.value;
  const result = await onDisk(() => run(release));
  const value = result.ok ? result.value : result;
  if (!value.ok) await release();
  return value;
};

/** All bytes of a file, refused above 32 MiB with the system's own word for a file too large. */
export const wholeFile = async (path: string): Promise<Buffer> => {
  const { size } = await stat(path);
  if (size > LARGEST) throw Object.assign(new Error(`${path} is larger than 32 MiB`), { code: 'EFBIG' });
  return readFile(path);
};

/** Not fatal: a byte that is no text breaks the chain at its line, and only there. */
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** How much of a file is whole, line by line. A file that is not ours at all is left as it is. */
const wholePart = (bytes: Buffer): { length: number; missingNewline: boolean } => {
  const read = readSession(decode(bytes));
  const untouched = { length: bytes.length, missingNewline: false };
  // An edited line is somebody's doing, not an accident: it is reported, and not cut away.
  if (!read.ok || read.problems.some(({ code }) => code === 'edited' || code === 'damaged')) return untouched;
  let length = 0;
  for (let line = 0; line < read.wholeLines; line++) {
    const newline = bytes.indexOf(NEWLINE, length);
    if (newline < 0) return { length: bytes.length, missingNewline: true };
    length = newline + 1;
  }
  return { length, missingNewline: false };
};
