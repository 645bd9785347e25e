/** What the browser's store keeps of the Workshop: a row of texts for each scenario, and its pictures in a row of their own. */
import type { Host, Outcome } from '../../core/contract/contract.ts';
import { answered, done, failed } from '../../core/contract/contract.ts';
import type { ArtRow, Database, WorkshopRow } from './database.ts';
import { type FolderTexts, type Picked, readPictures, stampOf } from './folder-files.ts';
import { fingerprintOf } from './open-folders.ts';

export const listRows = async (base: Database): ReturnType<Host['workshop.list']> => {
  const rows = await base.read(['workshop'], (tx) => tx.objectStore('workshop').getAll());
  if (!rows.ok) return rows;
  const newest = rows.value.toSorted((a, b) => b.updated.localeCompare(a.updated));
  return answered(newest.map(({ workshop, name, updated }) => ({ workshop, name, updated })));
};

export const rowOf = async (base: Database, workshop: string): Promise<Outcome<WorkshopRow>> => {
  const found = await base.read(['workshop'], (tx) => tx.objectStore('workshop').get(workshop));
  if (!found.ok) return found;
  return found.value === undefined ? failed('gone') : answered(found.value);
};

export const putRow = (base: Database, row: WorkshopRow): Promise<Outcome<unknown>> =>
  base.write(['workshop'], (tx) => tx.objectStore('workshop').put(row));

export const removeRow = async (base: Database, workshop: string): Promise<Outcome<null>> => {
  const removed = await base.write(['workshop', 'workshopArt'], async (tx) => {
    await tx.objectStore('workshop').delete(workshop);
    await tx.objectStore('workshopArt').delete(workshop);
  });
  return removed.ok ? done : removed;
};

/** The one on the list that is this folder. */
export const rowWith = async (base: Database, folder: FileSystemDirectoryHandle): Promise<string | undefined> => {
  const rows = await base.read(['workshop'], (tx) => tx.objectStore('workshop').getAll());
  for (const row of rows.ok ? rows.value : [])
    if (row.folder !== undefined && (await row.folder.isSameEntry(folder))) return row.workshop;
  return undefined;
};

export const picturesOf = async (base: Database, workshop: string): Promise<Outcome<ArtRow | undefined>> =>
  base.read(['workshopArt'], (tx) => tx.objectStore('workshopArt').get(workshop));

/** Keeps the pictures that a copy begins with. */
export const putPictures = async (
  base: Database,
  workshop: string,
  pictures: FolderTexts['pictures'],
): Promise<Outcome<unknown>> => {
  const sizes = Object.entries(pictures).map(([name, { length }]) => [name, length]);
  const art = await fingerprintOf(JSON.stringify(sizes));
  return base.write(['workshopArt'], (tx) => tx.objectStore('workshopArt').put({ workshop, art, pictures }));
};

type Art = { readonly art: string; readonly pictures: Record<string, Uint8Array> | null };

/**
 * The pictures to show: those of the folder where it is reached, which are read only where they are others than those kept;
 * none where the window has them.
 */
export const artFor = async (
  base: Database,
  workshop: string,
  within: Picked | undefined,
  has: string | undefined,
): Promise<Outcome<Art>> => {
  const now = within && (await fingerprintOf(stampOf(within, 'pictures')));
  if (now !== undefined && now === has) return answered({ art: now, pictures: null });
  const found = await picturesOf(base, workshop);
  if (!found.ok) return found;
  const kept = found.value ?? { workshop, art: await fingerprintOf('[]'), pictures: {} };
  if (within === undefined || now === undefined || kept.art === now)
    return answered({ art: kept.art, pictures: kept.art === has ? null : kept.pictures });
  const pictures = await readPictures(within);
  const put = await base.write(['workshopArt'], (tx) =>
    tx.objectStore('workshopArt').put({ workshop, art: now, pictures }),
  );
  return put.ok ? answered({ art: now, pictures }) : put;
};
