/** Sessions in and out of the folder: copies, byte for byte, to where the person chose and from there. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type BroughtSessions,
  type Outcome,
  answered,
  fileNameFor,
  freeName,
  handleFrom,
  labelFrom,
  labelOf,
  notKept,
} from '../../core/contract/contract.ts';
import { type Stored, notStored, readSession, stored } from '../../core/session/session.ts';
import { onDisk } from './disk-failure.ts';
import { lock } from './lock.ts';
import { decode, wholeFile } from './session-file.ts';
import { labelOfSession, labelPath, logPath, nameWithout, sessionsAmong } from './session-names.ts';
import { namesIn } from './session-list.ts';
import { isThere, writeSafely } from './write-safely.ts';

/** A file to be written elsewhere: the name to propose, and what is in it. */
export type Leaving = { readonly fileName: string; readonly bytes: Uint8Array };

export const leaving = (name: string, text: string): Leaving => ({
  fileName: fileNameFor(name),
  bytes: new TextEncoder().encode(text),
});

/** Sessions as they are on disk; refused as a whole if one cannot be read. */
export const leavingSessions = async (
  folder: string,
  sessions: readonly string[],
): Promise<Outcome<readonly Leaving[]>> => {
  const found: Leaving[] = [];
  for (const session of new Set(sessions)) {
    const bytes = await onDisk(() => wholeFile(logPath(folder, session)));
    if (!bytes.ok) return notKept(bytes.failure);
    const read = readSession(decode(bytes.value));
    const name = await labelOfSession(folder, session);
    const label = labelFrom(name ?? '', labelOf(read.ok ? read.session.header : undefined, session));
    found.push({ fileName: fileNameFor(label), bytes: bytes.value });
  }
  return answered(found);
};

/** Writes one file where the person said, in place of what was there: the dialog has asked. */
export const writeOut = async (path: string, { bytes }: Leaving): Promise<Outcome<number>> => {
  const written = await onDisk(() => writeSafely(path, bytes));
  return written.ok ? answered(1) : notKept(written.failure);
};

/** Writes several into a folder, under names that are free there. Answers how many; stops at the first refusal. */
export const writeAllInto = async (target: string, files: readonly Leaving[]): Promise<Outcome<number>> => {
  const names = await namesIn(target);
  if (!names.ok) return names;
  const taken = new Set(names.value.map((name) => name.toLowerCase()));
  for (const file of files) {
    const plain = nameWithout(file.fileName);
    const free = freeName(plain, (name) => taken.has(`${name}.two-hats`.toLowerCase()));
    taken.add(`${free}.two-hats`.toLowerCase());
    const written = await writeOut(join(target, `${free}.two-hats`), file);
    if (!written.ok) return written;
  }
  return answered(files.length);
};

/** Brings copies of files in. Each becomes a session of its own, called as its file was; none replaces another. */
export const bringIn = async (folder: string, paths: readonly string[]): Promise<Outcome<BroughtSessions>> => {
  const made = await onDisk(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  if (!made.ok) return notKept(made.failure);
  const imported: string[] = [];
  const refused: BroughtSessions['refused'] = [];
  for (const path of paths) {
    const one = await bringInOne(folder, path);
    if (one.ok) imported.push(one.value);
    else refused.push({ name: basename(path), code: one.code });
  }
  return answered({ imported, refused });
};

type Refusal = { readonly ok: false; readonly code: BroughtSessions['refused'][number]['code'] };

const bringInOne = async (
  folder: string,
  path: string,
): Promise<{ readonly ok: true; readonly value: string } | Refusal> => {
  const bytes = await onDisk(() => wholeFile(path));
  if (!bytes.ok) return { ok: false, code: bytes.failure.code === 'full' ? 'too-large' : bytes.failure.code };
  const read = readSession(decode(bytes.value));
  if (!read.ok) return { ok: false, code: read.problem.code };
  if (await isHere(folder, bytes.value)) return { ok: false, code: 'exists' };
  const { scenario, alias } = read.session.header;
  const kept = await keepNew(folder, handleFrom(`${scenario} ${alias}`, 'session'), bytes.value);
  if (!kept.ok) return { ok: false, code: kept.failure.code };
  const label = labelFrom(nameWithout(basename(path)), labelOf(read.session.header, kept.value));
  await onDisk(() => writeSafely(labelPath(folder, kept.value), label));
  return { ok: true, value: kept.value };
};

const isHere = async (folder: string, bytes: Buffer): Promise<boolean> => {
  const names = await namesIn(folder);
  for (const session of names.ok ? sessionsAmong(names.value) : []) {
    const there = await wholeFile(logPath(folder, session)).catch(() => undefined);
    if (there?.equals(bytes)) return true;
  }
  return false;
};

/** Writes a whole session under the first free handle that starts so, holding its lock meanwhile. */
const keepNew = async (folder: string, base: string, bytes: Buffer): Promise<Stored<string>> => {
  for (let n = 1; ; n++) {
    const session = n === 1 ? base : `${base}-${n}`;
    const path = logPath(folder, session);
    const taken = await onDisk(() => lock(path));
    if (!taken.ok) return taken;
    if (taken.value === undefined) continue;
    const { release } = taken.value;
    const written = (await isThere(path)) ? notStored('exists') : await onDisk(() => writeSafely(path, bytes));
    await release();
    if (written.ok) return stored(session);
    if (written.failure.code !== 'exists') return written;
  }
};
