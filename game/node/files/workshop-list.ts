/**
 * What was opened in the Workshop: one folder each, `<handle>/place.json` with its name and, where it is the person's own
 * folder, its place; what has no place outside lies beside it in `<handle>/scenario`.
 */
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Outcome,
  type Removal,
  type WorkshopRow,
  answered,
  done,
  failed,
  freeName,
  labelFrom,
  leftBehind,
  notKept,
} from '../../core/contract/contract.ts';
import { SESSION_NAME } from '../../core/session/session.ts';
import { onDisk, systemCode } from './disk-failure.ts';
import { isThere, writeSafely } from './write-safely.ts';

export type Place = {
  readonly workshop: string;
  readonly name: string;
  /** The person's own folder; null where the scenario is kept by us. */
  readonly outside: string | null;
  readonly updated: string;
};

const MAIN = 'place.json';

/** Where the texts of a place lie. */
export const folderOf = (list: string, { workshop, outside }: Place): string =>
  outside ?? join(list, workshop, 'scenario');

const handlesIn = async (list: string): Promise<readonly string[]> => {
  const entries = await readdir(list, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && SESSION_NAME.test(entry.name)).map(({ name }) => name);
};

/** Takes the first of `base`, `base-2` … that nobody has, in this window or another. Rejects with the system's error. */
export const claimHandle = async (list: string, base: string): Promise<string> => {
  await mkdir(list, { recursive: true, mode: 0o700 });
  for (;;) {
    const taken = new Set(await handlesIn(list));
    const handle = freeName(base, (one) => taken.has(one));
    try {
      await mkdir(join(list, handle), { mode: 0o700 });
      return handle;
    } catch (error) {
      // Another window was faster; what stands there that is no folder is no handle and never will be.
      if (systemCode(error) !== 'EEXIST' || !(await handlesIn(list)).includes(handle)) throw error;
    }
  }
};

/** Undefined where there is none, or it cannot be read. */
export const placeOf = async (list: string, workshop: string): Promise<Place | undefined> => {
  try {
    const kept: unknown = JSON.parse(await readFile(join(list, workshop, MAIN), 'utf8'));
    const { name, outside, updated } = kept as Readonly<Record<string, unknown>>;
    if (typeof updated !== 'string' || Number.isNaN(Date.parse(updated))) return undefined;
    if (outside !== null && typeof outside !== 'string') return undefined;
    return { workshop, outside, updated, name: labelFrom(String(name), workshop) };
  } catch {
    return undefined;
  }
};

export const keepPlace = async (list: string, { workshop, name, outside, updated }: Place): Promise<void> => {
  await mkdir(join(list, workshop), { recursive: true, mode: 0o700 });
  await writeSafely(join(list, workshop, MAIN), `${JSON.stringify({ name, outside, updated })}\n`);
};

export const placesIn = async (list: string): Promise<readonly Place[]> => {
  const places = await Promise.all((await handlesIn(list)).map((workshop) => placeOf(list, workshop)));
  return places
    .filter((place) => place !== undefined)
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.workshop.localeCompare(b.workshop));
};

export const listWorkshop = async (list: string): Promise<Outcome<WorkshopRow[]>> =>
  answered((await placesIn(list)).map(({ workshop, name, updated }) => ({ workshop, name, updated })));

/** Takes it off the list; a folder outside is not touched. */
export const removePlace = async (list: string, workshop: string): Promise<Outcome<null>> => {
  if (!SESSION_NAME.test(workshop) || !(await isThere(join(list, workshop)))) return failed('gone');
  const removed = await onDisk(() => rm(join(list, workshop), { recursive: true }));
  return removed.ok ? done : notKept(removed.failure);
};

/** Takes all of them off the list, with what only we kept; answers which are gone. */
export const removePlaces = async (list: string): Promise<Pick<Removal, 'workshop' | 'left'>> => {
  const places = await placesIn(list);
  const removed = await onDisk(() => rm(list, { recursive: true, force: true }));
  if (!removed.ok) return { workshop: [], left: [leftBehind('workshop', null, removed.failure.code)] };
  return { workshop: places.map(({ name, outside }) => ({ name, own: outside !== null })), left: [] };
};
