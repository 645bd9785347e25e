/** What a window may ask about the record store, answered for all windows of the program at one desk. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  MOST_READ,
  type Outcome,
  type RecordsStanding,
  type RecordsWish,
  type Removal,
  answered,
  failed,
  notKept,
} from '../../core/contract/contract.ts';
import { isThere, onDisk } from '../files/files.ts';
import { type Batch, type Statement, attachmentOf } from './batch.ts';
import { type Outbox, type Waiting, openOutbox, waitingIn } from './outbox.ts';
import { readBack } from './read-back.ts';
import { type Sender, startSender } from './sender.ts';
import { storeAddress } from './store-address.ts';
import type { Net } from './store-client.ts';
import { type Vault, storeFile } from './store-file.ts';

export type RecordDesk = {
  /** `agrees` asks the person, outside the window, whether this host may be sent to. */
  readonly answer: (wish: RecordsWish, agrees: (host: string) => Promise<boolean>) => Promise<Outcome<RecordsStanding>>;
  /** Forgets store, key and all that waits; answers how many sessions waited, and whether a store was set. */
  readonly removeAll: () => Promise<Outcome<Removal['records']>>;
  readonly stop: () => Promise<void>;
};

type Opened = { readonly outbox: Outbox; readonly sender: Sender };
type Queued = Extract<RecordsWish, { wish: 'queue' }>;
type Wanted = Extract<RecordsWish, { wish: 'readBack' }>;

const MOST_REFUSED = 50;
const MOST_WAITING = 1_000;
const LONGEST_WHY = 300;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `folder` is its own: outbox and store file lie in it. Opened at the first wish; `locked` while another program has it. */
export const recordDesk = (folder: string, vault: Vault, net: Omit<Net, 'signal'>): RecordDesk => {
  const file = storeFile(join(folder, 'store.json'), vault);
  let opened: Promise<Opened | undefined> | undefined;
  const open = async (): Promise<Opened | undefined> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const outbox = await openOutbox(join(folder, 'outbox'));
    return outbox && { outbox, sender: startSender(outbox, file.read, net) };
  };
  const stop = async (): Promise<void> => {
    const last = await opened?.catch(() => undefined);
    opened = undefined;
    await last?.sender.stop();
    await last?.outbox.close();
  };

  const standing = async (
    { outbox, sender }: Opened,
    back: RecordsStanding['readBack'] = null,
  ): Promise<RecordsStanding> => {
    const store = await file.read();
    const { trouble, againMs } = sender.standing();
    return {
      store: store === undefined ? null : new URL(store.endpoint).host,
      keepsKey: vault.canSeal(),
      waiting: (await outbox.list()).slice(0, MOST_WAITING).map(shown),
      trouble: trouble
        ? {
            kind: trouble.kind,
            why: 'why' in trouble ? trouble.why.slice(0, LONGEST_WHY) : '',
            againMs: againMs ?? null,
          }
        : null,
      readBack: back,
    };
  };

  const carryOut = async (
    desk: Opened,
    wish: RecordsWish,
    agrees: (host: string) => Promise<boolean>,
  ): Promise<Outcome<RecordsStanding>> => {
    switch (wish.wish) {
      case 'look':
        break;
      case 'connect': {
        const store = storeAddress(wish.address, `${wish.user}:${wish.secret}`);
        if (store === undefined) return failed('bad-name');
        if (!(await agrees(new URL(store.endpoint).host))) return failed('cancelled');
        await file.write(store);
        desk.sender.wake();
        break;
      }
      case 'disconnect':
        await file.remove();
        break;
      case 'queue': {
        const batch = batchOf(wish);
        if (batch === undefined) return failed('unsound');
        await desk.outbox.add(batch);
        desk.sender.wake();
        break;
      }
      case 'now':
        desk.sender.wake();
        break;
      case 'putBack':
        await desk.outbox.putBack(wish.batch);
        desk.sender.wake();
        break;
      case 'discard':
        await desk.outbox.discard(wish.batch);
        break;
      case 'readBack':
        return fetched(desk, wish);
    }
    return answered(await standing(desk));
  };

  const fetched = async (desk: Opened, { verb, activity, usageType }: Wanted): Promise<Outcome<RecordsStanding>> => {
    const store = await file.read();
    if (store === undefined) return failed('gone');
    const back = await readBack(
      store,
      { ...net, signal: undefined },
      { verb, activity: activity ?? undefined, usageType },
    );
    if (!back.ok) return failed('gone', back.why);
    const texts = back.sessions.map(({ bytes }) => new TextDecoder().decode(bytes));
    const sessions = texts.slice(0, MOST_READ);
    const more = back.more || texts.length > MOST_READ;
    return answered(await standing(desk, { sessions, damaged: back.damaged, more }));
  };

  const known = async (): Promise<Removal['records']> => ({
    waiting: await waitingIn(join(folder, 'outbox')),
    // A key that only another machine could read makes it no less set.
    store: (await file.read()) !== undefined || (await isThere(join(folder, 'store.json'))),
  });

  return {
    answer: async (wish, agrees) => {
      const there = await onDisk(() => (opened ??= open()));
      if (!there.ok) {
        opened = undefined;
        return notKept(there.failure);
      }
      if (there.value === undefined) {
        opened = undefined;
        return failed('locked');
      }
      const desk = there.value;
      const carried = await onDisk(() => carryOut(desk, wish, agrees));
      return carried.ok ? carried.value : notKept(carried.failure);
    },
    removeAll: async () => {
      const removed = await onDisk(async () => {
        const there = await known();
        await stop();
        await file.remove();
        await rm(folder, { recursive: true, force: true });
        return there;
      });
      return removed.ok ? answered(removed.value) : notKept(removed.failure);
    },
    stop,
  };
};

const shown = ({ key, name, statements, stored, refused }: Waiting): RecordsStanding['waiting'][number] => ({
  batch: key,
  name,
  statements,
  stored,
  refused: refused.slice(0, MOST_REFUSED).map(({ id, why }) => ({ id, why: why.slice(0, LONGEST_WHY) })),
});

/** Undefined where a line is no statement with an id of its own. */
const batchOf = ({ version, name, statements, session }: Queued): Batch | undefined => {
  try {
    const all = statements
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Statement);
    if (!all.every(({ id }) => typeof id === 'string' && UUID.test(id))) return undefined;
    const files = session && [attachmentOf(session.contentType, new TextEncoder().encode(session.text))];
    return { version, name, statements: all, attachments: files ?? [] };
  } catch {
    return undefined;
  }
};
