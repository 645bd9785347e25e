/** What one window of the browser edition may do with sessions; which window writes one is settled by its lock. */
import {
  type Host,
  type Left,
  type OpenedSession,
  type Outcome,
  type Removal,
  type RemovedSession,
  type SessionLog,
  answered,
  done,
  failed,
  handleFrom,
  leftBehind,
  logOf,
  queue,
  withLine,
} from '../../core/contract/contract.ts';
import type { Database } from './database.ts';
import { lockSession } from './session-lock.ts';
import { addRow, addRows, listRows, readRows, removeRows, renameRow } from './session-rows.ts';

type Held = { readonly log: SessionLog; readonly release: () => void };
type Desk = { readonly base: Database; readonly held: Map<string, Held> };
type Channels = 'list' | 'begin' | 'open' | 'append' | 'close' | 'rename' | 'remove';

export type BrowserSessions = {
  readonly channels: Pick<Host, `sessions.${Channels}`>;
  /** Removes all that no other window has open. */
  readonly removeAll: () => Promise<Pick<Removal, 'sessions' | 'left'>>;
};

export const browserSessions = (base: Database): BrowserSessions => {
  const desk: Desk = { base, held: new Map() };
  const inTurn = queue();
  return {
    channels: {
      'sessions.list': () => listRows(base),
      'sessions.begin': ({ text, name }) => inTurn(() => begin(desk, text, name)),
      'sessions.open': ({ session }) => inTurn(() => open(desk, session)),
      'sessions.append': ({ session, n, written }) => inTurn(() => append(desk, session, n, written)),
      'sessions.close': ({ session }) => inTurn(async () => letGo(desk, session)),
      'sessions.rename': ({ session, name }) => renameRow(base, session, name),
      'sessions.remove': ({ session }) => inTurn(() => remove(desk, session)),
    },
    removeAll: () => inTurn(() => removeAll(desk)),
  };
};

const begin = async ({ base, held }: Desk, text: string, name: string | undefined): Promise<Outcome<OpenedSession>> => {
  const log = logOf(text);
  if (log === undefined) return failed('unsound');
  // A browser clears what it was not asked to keep when room is short.
  void navigator.storage.persist().catch(() => false);
  const { scenario, alias } = log.header;
  const kept = await addRows(base, {
    base: handleFrom(`${scenario} ${alias}`, 'session'),
    name,
    chunks: log.chunks,
    torn: '',
  });
  if (!kept.ok) return kept;
  const session = kept.value;
  const release = await lockSession(session);
  if (release !== undefined) held.set(session, { log, release });
  const readOnly = release === undefined ? 'elsewhere' : null;
  return answered({ session, text: log.chunks.join(''), readOnly, damaged: null });
};

const open = async ({ base, held }: Desk, session: string): Promise<Outcome<OpenedSession>> => {
  const already = held.get(session);
  if (already) return answered({ session, text: already.log.chunks.join(''), readOnly: null, damaged: null });
  const release = await lockSession(session);
  const found = await readRows(base, session);
  const log = found.ok ? logOf(found.value.text) : undefined;
  if (release !== undefined && log !== undefined) held.set(session, { log, release });
  else release?.();
  if (!found.ok) return found;
  const readOnly = log === undefined ? 'unsound' : release === undefined ? 'elsewhere' : null;
  return answered({ session, text: found.value.text, readOnly, damaged: null });
};

const append = async ({ base, held }: Desk, session: string, n: number, written: string): Promise<Outcome<null>> => {
  const here = held.get(session);
  if (here === undefined) return failed('not-open');
  const log = withLine(here.log, n, written);
  if (log === undefined) return failed('out-of-turn');
  const added = await addRow(base, session, n, written);
  if (added.ok && log !== 'there') held.set(session, { ...here, log });
  return added;
};

const letGo = ({ held }: Desk, session: string): Outcome<null> => {
  held.get(session)?.release();
  held.delete(session);
  return done;
};

const remove = async (desk: Desk, session: string): Promise<Outcome<RemovedSession>> => {
  letGo(desk, session);
  const release = await lockSession(session);
  if (release === undefined) return failed('locked');
  const removed = await removeRows(desk.base, session);
  release();
  return removed;
};

const removeAll = async (desk: Desk): Promise<Pick<Removal, 'sessions' | 'left'>> => {
  const rows = await listRows(desk.base);
  if (!rows.ok) return { sessions: [], left: [leftBehind('sessions', null, rows.failure.code)] };
  const [sessions, left]: [RemovedSession[], Left[]] = [[], []];
  for (const { session, name } of rows.value) {
    const removed = await remove(desk, session);
    if (removed.ok) sessions.push(removed.value);
    else if (removed.failure.code !== 'gone') left.push(leftBehind('sessions', name, removed.failure.code));
  }
  return { sessions, left };
};
