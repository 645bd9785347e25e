/** One use of a database of the window's own. Nothing in these stands in anybody's way: what cannot be read or kept is not there. */
import type { DBSchema, IDBPDatabase } from 'idb';

/** Opened for each use: what is asked for twice a game need not stand in the way of another window's newer edition. */
export const usingOnce =
  <S extends DBSchema>(open: () => Promise<IDBPDatabase<S>>) =>
  async <T>(otherwise: T, work: (db: IDBPDatabase<S>) => Promise<T>): Promise<T> => {
    let db: IDBPDatabase<S> | undefined;
    try {
      db = await open();
      return await work(db);
    } catch {
      // No room, or no storage in this browser.
      return otherwise;
    } finally {
      db?.close();
    }
  };
