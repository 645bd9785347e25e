/** Sessions as rows of the browser's store. */
import {
  type Outcome,
  type RemovedSession,
  type SessionRow,
  answered,
  asRemoved,
  failed,
  freeName,
  newestFirst,
  rowOf,
} from '../../core/contract/contract.ts';
import type { Database, Reading, Writing } from './database.ts';

const everyLineOf = (session: string): IDBKeyRange => IDBKeyRange.bound([session, 0], [session, Infinity]);

/** When something was written: shown in the list, and its order. */
const now = (): string => new Date().toISOString();

const textOf = (lines: readonly { readonly written: string }[]): string => lines.map(({ written }) => written).join('');

export const listRows = (base: Database): Promise<Outcome<SessionRow[]>> =>
  base.read(['sessions', 'lines'], async (tx) => {
    const [sessions, lines] = await Promise.all([
      tx.objectStore('sessions').getAll(),
      tx.objectStore('lines').getAll(),
    ]);
    const bySession = Map.groupBy(lines, ({ session }) => session);
    return newestFirst(
      sessions.map(({ session, name, updated, mended }) =>
        rowOf({ session, name, text: textOf(bySession.get(session) ?? []), updated, mended }),
      ),
    );
  });

/** What is kept of a session; refused as `gone` where there is none. */
export const readRows = async (
  base: Database,
  session: string,
): Promise<Outcome<{ readonly text: string; readonly name: string | undefined }>> => {
  const found = await base.read(['sessions', 'lines'], async (tx) => ({
    row: await tx.objectStore('sessions').get(session),
    text: await textIn(tx, session),
  }));
  if (!found.ok) return found;
  const { row, text } = found.value;
  return row === undefined ? failed('gone') : answered({ text, name: row.name });
};

const textIn = async (tx: Reading, session: string): Promise<string> =>
  textOf(await tx.objectStore('lines').getAll(everyLineOf(session)));

export type NewRows = {
  /** What its handle begins with. */
  readonly base: string;
  readonly name: string | undefined;
  readonly chunks: readonly string[];
  /** A torn end, kept aside; '' for none. */
  readonly torn: string;
};

/** Keeps a new session under the first free handle that begins so; answers the handle. */
export const addRows = (database: Database, { base, name, chunks, torn }: NewRows): Promise<Outcome<string>> =>
  database.write(['sessions', 'lines', 'aside'], async (tx) => {
    const taken = new Set(await tx.objectStore('sessions').getAllKeys());
    const session = freeName(base, (one) => taken.has(one));
    await tx.objectStore('sessions').add({
      session,
      ...(name === undefined ? {} : { name }),
      updated: now(),
      mended: torn !== '',
    });
    for (const [n, written] of chunks.entries()) await tx.objectStore('lines').add({ session, n, written });
    if (torn !== '') await tx.objectStore('aside').add({ session, n: 1, torn });
    return session;
  });

/** Adds a line; answers what stands in its way. One that is there already, word for word, is no obstacle. */
export const addRow = async (base: Database, session: string, n: number, written: string): Promise<Outcome<null>> => {
  const added = await base.write(['sessions', 'lines'], async (tx) => {
    const row = await tx.objectStore('sessions').get(session);
    if (row === undefined) return 'gone';
    const there = await tx.objectStore('lines').get([session, n]);
    if (there !== undefined) return there.written === written ? undefined : 'out-of-turn';
    await tx.objectStore('lines').add({ session, n, written });
    await tx.objectStore('sessions').put({ ...row, updated: now() });
    return undefined;
  });
  if (!added.ok) return added;
  return added.value === undefined ? answered(null) : failed(added.value);
};

export const renameRow = async (base: Database, session: string, name: string): Promise<Outcome<null>> => {
  const renamed = await base.write(['sessions'], async (tx) => {
    const row = await tx.objectStore('sessions').get(session);
    if (row !== undefined) await tx.objectStore('sessions').put({ ...row, name });
    return row !== undefined;
  });
  if (!renamed.ok) return renamed;
  return renamed.value ? answered(null) : failed('gone');
};

/** Answers what went. */
export const removeRows = async (base: Database, session: string): Promise<Outcome<RemovedSession>> => {
  const removed = await base.write(['sessions', 'lines', 'aside'], async (tx: Writing) => {
    const there = await tx.objectStore('sessions').get(session);
    const text = textOf(await tx.objectStore('lines').getAll(everyLineOf(session)));
    const aside = await tx.objectStore('aside').count(everyLineOf(session));
    await tx.objectStore('sessions').delete(session);
    await tx.objectStore('lines').delete(everyLineOf(session));
    await tx.objectStore('aside').delete(everyLineOf(session));
    return there && { name: there.name, text, aside };
  });
  if (!removed.ok) return removed;
  if (removed.value === undefined) return failed('gone');
  const { name, text, aside } = removed.value;
  return answered(asRemoved(session, name, text, aside));
};
