/**
 * What one window may do with the sessions in a folder: it holds handles, the desk holds files. Each window has a desk of
 * its own; which of them writes a session is settled by the lock beside it.
 */
import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type OpenedSession,
  type Outcome,
  type RemovedSession,
  type SessionLog,
  answered,
  done,
  failed,
  freeName,
  handleFrom,
  logOf,
  notKept,
  queue,
  withLine,
} from '../../core/contract/contract.ts';
import { onDisk } from './disk-failure.ts';
import { removeSession } from './remove-session.ts';
import { createSessionFile, openSessionFile, readSessionFile } from './session-file.ts';
import { namesIn } from './session-list.ts';
import { labelPath, logPath, sessionsAmong } from './session-names.ts';
import type { SessionFile } from './session-writer.ts';
import { isThere, writeSafely } from './write-safely.ts';

export type SessionDesk = {
  readonly begin: (text: string, name: string | undefined) => Promise<Outcome<OpenedSession>>;
  readonly open: (session: string) => Promise<Outcome<OpenedSession>>;
  readonly append: (session: string, n: number, written: string) => Promise<Outcome<null>>;
  readonly close: (session: string) => Promise<Outcome<null>>;
  readonly rename: (session: string, name: string) => Promise<Outcome<null>>;
  readonly remove: (session: string) => Promise<Outcome<RemovedSession>>;
  /** Lets go of everything: the window has gone. */
  readonly leave: () => Promise<void>;
};

type Held = { readonly file: SessionFile; readonly log: SessionLog; readonly handed?: string };
type Desk = { readonly folder: string; readonly held: Map<string, Held> };

/** A desk over `folder`, which is made when the first session begins. What is asked of it is done one after another. */
export const sessionDesk = (folder: string): SessionDesk => {
  const desk: Desk = { folder, held: new Map() };
  const inTurn = queue();
  return {
    begin: (text, name) => inTurn(() => begin(desk, text, name)),
    open: (session) => inTurn(() => open(desk, session)),
    append: (session, n, written) => inTurn(() => append(desk, session, n, written)),
    close: (session) => inTurn(() => letGo(desk, session)),
    rename: (session, name) => inTurn(() => rename(desk, session, name)),
    remove: (session) => inTurn(() => letGo(desk, session).then(() => removeSession(folder, session))),
    leave: () => inTurn(async () => void (await Promise.all([...desk.held.keys()].map((one) => letGo(desk, one))))),
  };
};

const begin = async (desk: Desk, text: string, name: string | undefined): Promise<Outcome<OpenedSession>> => {
  const log = logOf(text);
  if (log === undefined) return failed('unsound');
  const whole = log.chunks.join('');
  const made = await create(desk.folder, handleFrom(`${log.header.scenario} ${log.header.alias}`, 'session'), whole);
  if (!made.ok) return made;
  const { session, file } = made.value;
  desk.held.set(session, { file, log });
  // A session without its name is still a session.
  if (name !== undefined) await onDisk(() => writeSafely(labelPath(desk.folder, session), name));
  return answered({ session, text: whole, readOnly: null, damaged: null });
};

const open = async ({ folder, held }: Desk, session: string): Promise<Outcome<OpenedSession>> => {
  const already = held.get(session);
  if (already) return answered({ session, text: already.log.chunks.join(''), readOnly: null, damaged: null });
  const opened = await openSessionFile(logPath(folder, session));
  if (!opened.ok) return readInstead(folder, session, opened.failure.code === 'locked' ? 'elsewhere' : 'disk');
  const { file, text, damaged } = opened.value;
  const log = logOf(text);
  if (log === undefined) {
    await file.close();
    return answered({ session, text, readOnly: 'unsound', damaged: null });
  }
  held.set(session, { file, log });
  return answered({ session, text, readOnly: null, damaged: damaged === undefined ? null : basename(damaged) });
};

const append = async ({ held }: Desk, session: string, n: number, written: string): Promise<Outcome<null>> => {
  const here = held.get(session);
  if (here === undefined) return failed('not-open');
  const log = withLine(here.log, n, written);
  if (log === 'there') return done;
  if (log === undefined || (here.handed ?? written) !== written) return failed('out-of-turn');
  // A line that the disk refused is still in the file's hands: asking again must not hand it over twice.
  const kept = await here.file.append(here.handed === undefined ? written : '');
  held.set(session, kept.ok ? { file: here.file, log } : { ...here, handed: written });
  return kept.ok ? done : notKept(kept.failure);
};

const letGo = async ({ held }: Desk, session: string): Promise<Outcome<null>> => {
  const file = held.get(session)?.file;
  held.delete(session);
  await file?.close();
  return done;
};

const rename = async ({ folder }: Desk, session: string, name: string): Promise<Outcome<null>> => {
  if (!(await isThere(logPath(folder, session)))) return failed('gone');
  const written = await onDisk(() => writeSafely(labelPath(folder, session), name));
  return written.ok ? done : notKept(written.failure);
};

/** Begins a file under the first free handle that starts so. */
const create = async (
  folder: string,
  base: string,
  text: string,
): Promise<Outcome<{ readonly session: string; readonly file: SessionFile }>> => {
  const made = await onDisk(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  if (!made.ok) return notKept(made.failure);
  const names = await namesIn(folder);
  if (!names.ok) return names;
  const taken = new Set(sessionsAmong(names.value));
  for (;;) {
    const session = freeName(base, (name) => taken.has(name));
    const file = await createSessionFile(logPath(folder, session), text);
    if (file.ok) return answered({ session, file: file.value });
    if (file.failure.code !== 'exists' && file.failure.code !== 'locked') return notKept(file.failure);
    taken.add(session);
  }
};

/** A session that cannot be opened for writing is shown as it is, if it can be read. */
const readInstead = async (
  folder: string,
  session: string,
  readOnly: 'elsewhere' | 'disk',
): Promise<Outcome<OpenedSession>> => {
  const text = await readSessionFile(logPath(folder, session));
  return text.ok ? answered({ session, text: text.value, readOnly, damaged: null }) : notKept(text.failure);
};
