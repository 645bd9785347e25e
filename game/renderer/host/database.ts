/** The browser edition's own store. Everything the person makes is in one database of this address. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, openDB } from 'idb';
import { type FailureCode, type KeptSettings, type Outcome, answered, failed } from '../../core/contract/contract.ts';

/** A scenario under its author's hands; `folder` is the person's own one, where the browser gives it to pages. */
export type WorkshopRow = {
  readonly workshop: string;
  readonly name: string;
  readonly updated: string;
  readonly files: Readonly<Record<string, string>>;
  readonly folder?: FileSystemDirectoryHandle;
  /** What was written here and is not in that folder yet: the fingerprint of what the folder had; null for nothing. */
  readonly unsent?: Readonly<Record<string, string | null>>;
};

/** Its pictures, apart from the texts, which are written anew with each save; `art` tells them from any others. */
export type ArtRow = {
  readonly workshop: string;
  readonly art: string;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
};

/** A line is a row, and a row is never changed: the header is row 0, what is not sound stands in row 0 as a whole. */
export interface Schema extends DBSchema {
  sessions: { key: string; value: { session: string; name?: string; updated: string; mended: boolean } };
  lines: { key: [string, number]; value: { session: string; n: number; written: string } };
  /** Torn ends of files that were brought in. */
  aside: { key: [string, number]; value: { session: string; n: number; torn: string } };
  scenarios: {
    key: string;
    /** Those that were brought in before there were pictures have none. */
    value: {
      id: string;
      files: Readonly<Record<string, string>>;
      pictures?: Readonly<Record<string, Uint8Array>>;
    };
  };
  settings: { key: string; value: KeptSettings };
  workshop: { key: string; value: WorkshopRow };
  workshopArt: { key: string; value: ArtRow };
}

type Stores = StoreNames<Schema>;
export type Writing = IDBPTransaction<Schema, Stores[], 'readwrite'>;
export type Reading = IDBPTransaction<Schema, Stores[], 'readonly'>;

export type Database = {
  /** Reads from these stores, all at one moment. */
  readonly read: <T>(stores: Stores[], work: (tx: Reading) => Promise<T>) => Promise<Outcome<T>>;
  /** Writes all of it or nothing; when it resolves, it is on the disk. `work` may wait for nothing but the transaction. */
  readonly write: <T>(stores: Stores[], work: (tx: Writing) => Promise<T>) => Promise<Outcome<T>>;
};

const CODES: Readonly<Record<string, FailureCode>> = { QuotaExceededError: 'full', ReadOnlyError: 'read-only' };

export const openDatabase = (name = 'two-hats'): Database => {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => (opened = undefined);
  const database = (): Promise<IDBPDatabase<Schema>> => (opened ??= open(name, forget));
  const tried = async <T>(run: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Outcome<T>> => {
    for (let again = false; ; again = true) {
      try {
        return answered(await run(await database()));
      } catch (error) {
        // The browser may close a database under us (its data were cleared, a newer edition wants it): open it once more.
        forget();
        if (!again && nameOf(error) === 'InvalidStateError') continue;
        if (nameOf(error) === undefined) throw error;
        return failed(CODES[nameOf(error)!] ?? 'failed', String(error));
      }
    }
  };
  return {
    read: (stores, work) => tried((db) => work(db.transaction(stores, 'readonly'))),
    write: (stores, work) => tried((db) => whole(db.transaction(stores, 'readwrite', { durability: 'strict' }), work)),
  };
};

const nameOf = (error: unknown): string | undefined => (error instanceof DOMException ? error.name : undefined);

const open = async (name: string, forget: () => void): Promise<IDBPDatabase<Schema>> => {
  const db = await openDB<Schema>(name, 3, {
    upgrade: async (fresh, version, _, tx) => {
      if (version < 2) fresh.createObjectStore('workshop', { keyPath: 'workshop' });
      if (version < 3) fresh.createObjectStore('workshopArt', { keyPath: 'workshop' });
      if (version === 2) await picturesApart(tx);
      if (version > 0) return;
      fresh.createObjectStore('sessions', { keyPath: 'session' });
      fresh.createObjectStore('lines', { keyPath: ['session', 'n'] });
      fresh.createObjectStore('aside', { keyPath: ['session', 'n'] });
      fresh.createObjectStore('scenarios', { keyPath: 'id' });
      fresh.createObjectStore('settings');
    },
    // A newer edition in another tab may have it: this one opens it again when it needs it.
    blocking: () => {
      forget();
      db.close();
    },
    terminated: forget,
  });
  return db;
};

/** Pictures once lay in the rows of the texts. */
const picturesApart = async (tx: IDBPTransaction<Schema, Stores[], 'versionchange'>): Promise<void> => {
  for (const row of await tx.objectStore('workshop').getAll()) {
    const { pictures, ...texts } = row as WorkshopRow & Pick<ArtRow, 'pictures'>;
    if (pictures === undefined) continue;
    await tx.objectStore('workshop').put(texts);
    await tx.objectStore('workshopArt').put({ workshop: texts.workshop, art: '0'.repeat(64), pictures });
  }
};

/** Runs a transaction to its end. Where it was given up for want of room, that is what is thrown, not its echo. */
const whole = async <T>(tx: Writing, work: (tx: Writing) => Promise<T>): Promise<T> => {
  const ended = tx.done.then(
    () => undefined,
    (error: unknown) => error ?? new DOMException('The transaction was given up.', 'AbortError'),
  );
  let value: T;
  try {
    value = await work(tx);
  } catch (error) {
    abort(tx);
    const reason = await ended;
    throw nameOf(reason) === 'QuotaExceededError' ? reason : error;
  }
  const reason = await ended;
  if (reason !== undefined) throw reason;
  return value;
};

const abort = (tx: Writing): void => {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
};
