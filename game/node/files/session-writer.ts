/** The writing end of a session file: whole lines at its end, flushed; what one disk refuses is tried again. */
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { queue } from '../../core/contract/contract.ts';
import { type StoreFailure, type Stored, stored } from '../../core/session/session.ts';
import { failureOf, onDisk } from './disk-failure.ts';
import { isThere, writeSafely } from './write-safely.ts';

export type SessionFile = {
  /** Where it is kept now: beside the first place, if that was taken by another file while this one was open. */
  readonly path: () => string;
  /** Appends whole lines; resolves once they are safe. What failed is kept in memory and tried first next time. */
  readonly append: (written: string) => Promise<Stored>;
  /** Lets go of it once the appends under way are done. */
  readonly close: () => Promise<void>;
};

type Place = { readonly path: string; readonly handle: FileHandle };

/**
 * `kept` is what the file holds, byte for byte, so that it can be written anew when a flush fails; its length, not
 * that of a text made of it, is where the next line goes.
 */
export const writer = (
  firstPath: string,
  firstHandle: FileHandle,
  kept: Buffer,
  release: () => Promise<void>,
): SessionFile => {
  let place: Place = { path: firstPath, handle: firstHandle };
  let trust: Trust = 'good';
  const safe = [kept];
  let end = kept.length;
  let pending = '';
  const append = async (written: string): Promise<Stored> => {
    pending += written;
    const bytes = Buffer.from(pending);
    if (trust === 'good') {
      const tried = await tryAppend(place.handle, end, bytes);
      ({ trust } = tried);
      if (tried.failure !== undefined) return { ok: false, failure: tried.failure };
    }
    if (trust !== 'good') {
      const all = Buffer.concat([...safe, bytes]);
      const found = trust === 'unsure' ? await reopened(place.path, all.subarray(0, end), bytes) : undefined;
      const moved = found === undefined ? await onDisk(() => moveOn(place, all)) : stored(found);
      if (!moved.ok) return moved;
      await place.handle.close().catch(() => undefined);
      place = moved.value;
      trust = 'good';
    }
    safe.push(bytes);
    end += bytes.length;
    pending = '';
    return stored(undefined);
  };
  const close = async (): Promise<void> => {
    await place.handle.close().catch(() => undefined);
    await release();
  };
  const inTurn = queue();
  return { path: () => place.path, append: (written) => inTurn(() => append(written)), close: () => inTurn(close) };
};

/**
 * Whether an open file can be relied on: `unsure` after a write that failed for another reason than room (a stick pulled out
 * leaves a handle that never works again); `lost` after a flush that failed, because the system may have dropped the bytes
 * and say nothing the next time, and where the file was deleted while it was open.
 */
type Trust = 'good' | 'unsure' | 'lost';
type Tried = { readonly trust: Trust; readonly failure?: StoreFailure };

/** Writes at the end of what is safe and flushes. What was half written is taken back. */
const tryAppend = async (handle: FileHandle, end: number, bytes: Buffer): Promise<Tried> => {
  try {
    for (let done = 0; done < bytes.length;) {
      done += (await handle.write(bytes, done, bytes.length - done, end + done)).bytesWritten;
    }
  } catch (error) {
    await handle.truncate(end).catch(() => undefined);
    const failure = failureOf(error);
    return { failure, trust: failure.code === 'full' ? 'good' : 'unsure' };
  }
  try {
    await handle.datasync();
    return { trust: (await handle.stat()).nlink > 0 ? 'good' : 'lost' };
  } catch {
    return { trust: 'lost' };
  }
};

/** Opens the file anew and appends, if it still begins with what was safe; undefined where it cannot be gone on with. */
const reopened = async (path: string, safe: Buffer, bytes: Buffer): Promise<Place | undefined> => {
  const handle = await open(path, constants.O_RDWR).catch(() => undefined);
  if (handle === undefined) return undefined;
  const there = await handle.readFile().catch(() => undefined);
  if (there?.subarray(0, safe.length).equals(safe)) {
    // What was half written behind it was never acknowledged.
    const cut = await onDisk(() => handle.truncate(safe.length));
    const tried = cut.ok ? await tryAppend(handle, safe.length, bytes) : undefined;
    if (tried?.trust === 'good' && tried.failure === undefined) return { path, handle };
  }
  await handle.close().catch(() => undefined);
  return undefined;
};

/**
 * Writes all of it anew, as another file under the same name: the old one goes only when the new one is whole. Where the name
 * has become somebody else's meanwhile, beside it.
 */
const moveOn = async ({ path: first, handle }: Place, bytes: Buffer): Promise<Place> => {
  for (let n = 1; ; n++) {
    const path = n === 1 ? first : first.replace(/(\.[^./\\]*)?$/, `-${n}$1`);
    if ((await isThere(path)) && !(await isSame(path, handle))) continue;
    await writeSafely(path, bytes);
    return { path, handle: await open(path, constants.O_RDWR) };
  }
};

const isSame = async (path: string, handle: FileHandle): Promise<boolean> => {
  const [there, ours] = await Promise.all([stat(path), handle.stat()].map((one) => one.catch(() => undefined)));
  return there !== undefined && there.ino === ours?.ino && there.dev === ours.dev;
};
