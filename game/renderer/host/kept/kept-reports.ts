/**
 * What took the machine long to work out of a session, kept in the window's own database on every host: it can be worked out
 * again, so nothing here ever stands in anybody's way, and it goes when its session goes.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { usingOnce } from './using.ts';

interface Schema extends DBSchema {
  reports: { key: string; value: { session: string; key: string; report: unknown } };
}

/** One report a session: the last that was made of it. `key` says of which decisions, by which rules. */
export type KeptReports = {
  /** Undefined where there is none under this key, or nothing can be read. */
  readonly read: (session: string, key: string) => Promise<unknown>;
  readonly keep: (session: string, key: string, report: unknown) => Promise<void>;
  /** Lets go of those of all other sessions; answers how many there were, undefined where nobody can say. */
  readonly keepOnly: (sessions: readonly string[]) => Promise<number | undefined>;
};

/** For the preview, which keeps nothing. */
export const noReports: KeptReports = {
  read: async () => undefined,
  keep: async () => undefined,
  keepOnly: async () => 0,
};

const open = (name: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('reports', { keyPath: 'session' }),
  });

export const keptReports = (name = 'two-hats-worked-out'): KeptReports => {
  // What is not there is worked out again.
  const using = usingOnce(() => open(name));
  return {
    read: (session, key) =>
      using(undefined, async (db) => {
        const row = await db.get('reports', session);
        return row?.key === key ? row.report : undefined;
      }),
    keep: (session, key, report) =>
      using(undefined, async (db) => void (await db.put('reports', { session, key, report }))),
    keepOnly: (sessions) =>
      using(undefined, async (db) => {
        const there = await db.getAllKeys('reports');
        const gone = there.filter((one) => !sessions.includes(one));
        for (const one of gone) await db.delete('reports', one);
        return gone.length;
      }),
  };
};
