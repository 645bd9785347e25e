/** One session on disk: lines are appended and flushed; what was acknowledged is never lost, what is torn is kept aside. */
import { constants } from 'node:fs';
import { type FileHandle, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type StoreFailure, type Stored, notStored, readSession, stored } from '../../core/session/session.ts';
import { failureOf, onDisk } from './disk-failure.ts';
import { lock } from './lock.ts';
import { flushFolder, writeSafely } from './write-safely.ts';

const LARGEST = 32 * 1024 * 1024;
const NEWLINE = 0x0a;

export type SessionFile = {
  /** Where it is kept now: after a failed flush a new file beside the first one. */
  readonly path: () => string;
  /** Appends whole lines; resolves once they are safe. What failed is kept in memory and tried first next time. */
  readonly append: (written: string) => Promise<Stored>;
  /** Lets go of it once the appends under way are done. */
  readonly close: () => Promise<void>;
};

export type Opened = {
  readonly file: SessionFile;
  /** Everything up to the last whole line. */
  readonly text: string;
  /** Where a torn end was kept aside, if there was one. */
  readonly damaged?: string;
};

/** Begins a file with its header line. Refused where it exists: nothing is ever replaced. */
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

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

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

const wholeFile = async (path: string): Promise<Buffer> => {
  const { size } = await stat(path);
  if (size > LARGEST) throw Object.assign(new Error(`${path} is larger than 32 MiB`), { code: 'EFBIG' });
  return readFile(path);
};

/** Not fatal: a byte that is no text breaks the chain at its line, and only there. */
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

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

/** Keeps damaged bytes beside the file, under a name that is not taken. */
const keepAside = async (path: string, bytes: Uint8Array): Promise<string> => {
  for (let n = 1; ; n++) {
    const aside = n === 1 ? `${path}.damaged` : `${path}.damaged-${n}`;
    if (await isThere(aside)) continue;
    await writeSafely(aside, bytes);
    return aside;
  }
};

/**
 * The writing end. `kept` is what the file holds, byte for byte, so that it can be written anew elsewhere when a flush
 * fails; its length, not that of a text made of it, is where the next line goes.
 */
const writer = (firstPath: string, firstHandle: FileHandle, kept: Buffer, release: Release): SessionFile => {
  let path = firstPath;
  let handle = firstHandle;
  const safe = [kept];
  let end = kept.length;
  let pending = '';
  let suspect = false;
  const append = async (written: string): Promise<Stored> => {
    pending += written;
    const bytes = Buffer.from(pending);
    const failure = suspect ? 'flush' : await tryAppend(handle, end, bytes);
    if (failure === 'flush') {
      // After a failed flush the system may have dropped the bytes and say nothing the next time: write all of it anew.
      suspect = true;
      const moved = await onDisk(() => moveOn(firstPath, Buffer.concat([...safe, bytes])));
      if (!moved.ok) return moved;
      await handle.close().catch(() => undefined);
      ({ path, handle } = moved.value);
      suspect = false;
    } else if (failure !== undefined) return { ok: false, failure };
    safe.push(bytes);
    end += bytes.length;
    pending = '';
    return stored(undefined);
  };
  const close = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await release();
  };
  const inTurn = queue();
  return { path: () => path, append: (written) => inTurn(() => append(written)), close: () => inTurn(close) };
};

/** Runs one after another what several callers ask for. */
const queue = (): (<T>(run: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
};

/** Writes at the end of what is safe and flushes. What was half written is taken back. */
const tryAppend = async (
  handle: FileHandle,
  end: number,
  bytes: Buffer,
): Promise<StoreFailure | 'flush' | undefined> => {
  try {
    for (let done = 0; done < bytes.length;) {
      done += (await handle.write(bytes, done, bytes.length - done, end + done)).bytesWritten;
    }
  } catch (error) {
    await handle.truncate(end).catch(() => undefined);
    return failureOf(error);
  }
  try {
    await handle.datasync();
    return undefined;
  } catch {
    return 'flush';
  }
};

const moveOn = async (first: string, bytes: Buffer): Promise<{ path: string; handle: FileHandle }> => {
  for (let n = 2; ; n++) {
    const path = first.replace(/(\.[^./\\]*)?$/, `-${n}$1`);
    if (await isThere(path)) continue;
    await writeSafely(path, bytes);
    return { path, handle: await open(path, constants.O_RDWR) };
  }
};
