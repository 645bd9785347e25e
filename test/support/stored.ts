/** Everything that a page's origin keeps in the browser, as plain data to compare. */
import type { Page } from 'playwright-core';

/** Databases with all their rows, both storages, caches, the private file system, cookies. */
export const storedBy = async (page: Page): Promise<unknown> => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error!));
      });
    const rowsOf = async (name: string) => {
      const base = await asked(indexedDB.open(name));
      const stores = [...base.objectStoreNames];
      const rows = await Promise.all(
        stores.map(async (store) => [
          store,
          JSON.stringify(await asked(base.transaction(store).objectStore(store).getAll())),
        ]),
      );
      base.close();
      return [name, base.version, rows] as const;
    };
    const names = (await indexedDB.databases()).map(({ name }) => name!).toSorted();
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      databases: await Promise.all(names.map(rowsOf)),
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      caches: await caches.keys(),
      files,
    };
  })),
});
