/**
 * What an instructor prepared, and counts of earlier classes, kept in the window's own database on every host. Sessions are
 * never here: of a class there are the fingerprints of its sessions, to know it again, and what the instructor made of it, with
 * the sentences of trainees that they put up.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { usingOnce } from './using.ts';

/** `sessions` are fingerprints; `prepared` is read again with care, another version may have written it. */
export type KeptPreparation = {
  readonly scenario: string;
  readonly sessions: readonly string[];
  readonly prepared: unknown;
};
export type KeptClass = {
  readonly key: string;
  readonly kept: string;
  readonly label: string;
  readonly counts: unknown;
};

interface Schema extends DBSchema {
  preparations: { key: string; value: KeptPreparation & { readonly key: string } };
  classes: { key: string; value: KeptClass };
}

/** Nothing here stands in anybody's way: what cannot be read or kept is not there. */
export type KeptRooms = {
  /** Everything prepared for classes of this scenario. */
  readonly preparations: (scenario: string) => Promise<readonly (KeptPreparation & { readonly key: string })[]>;
  /** Replaces what was prepared under this key; whether it was kept. */
  readonly prepare: (key: string, preparation: KeptPreparation) => Promise<boolean>;
  readonly classes: () => Promise<readonly KeptClass[]>;
  /** Whether it was kept. */
  readonly keepClass: (row: KeptClass) => Promise<boolean>;
  /** Whether it is gone. */
  readonly forgetClass: (key: string) => Promise<boolean>;
  /** Lets go of all of it; answers what there was, undefined where nobody can say. */
  readonly forgetAll: () => Promise<{ readonly preparations: number; readonly classes: readonly string[] } | undefined>;
};

const open = (name: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('preparations', { keyPath: 'key' });
      fresh.createObjectStore('classes', { keyPath: 'key' });
    },
  });

export const keptRooms = (name = 'two-hats-rooms'): KeptRooms => {
  const using = usingOnce(() => open(name));
  return {
    preparations: (scenario) =>
      using([], async (db) => (await db.getAll('preparations')).filter((one) => one.scenario === scenario)),
    prepare: (key, preparation) =>
      using(false, async (db) => {
        await db.put('preparations', { ...preparation, key });
        return true;
      }),
    classes: () => using([], (db) => db.getAll('classes')),
    keepClass: (row) =>
      using(false, async (db) => {
        await db.put('classes', row);
        return true;
      }),
    forgetClass: (key) =>
      using(false, async (db) => {
        await db.delete('classes', key);
        return true;
      }),
    forgetAll: () =>
      using(undefined, async (db) => {
        const preparations = await db.count('preparations');
        const classes = (await db.getAll('classes')).map(({ label }) => label);
        await Promise.all([db.clear('preparations'), db.clear('classes')]);
        return { preparations, classes };
      }),
  };
};
