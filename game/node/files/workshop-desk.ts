/** What one window may do in the Workshop: it holds handles, the desk holds folders and hears what changes in them. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import {
  type ChangeBell,
  type OpenedWorkshop,
  type Outcome,
  answered,
  changeBell,
  failed,
  folderFinding,
  freeName,
  handleFrom,
  isTooLarge,
  labelFrom,
  notKept,
  queue,
} from '../../core/contract/contract.ts';
import { onDisk } from './disk-failure.ts';
import type { ScenarioFolder } from './scenario-folder.ts';
import { readScenarioPictures } from './scenario-pictures.ts';
import { type Watched, watchFolder } from './watched-folder.ts';
import { type Fingerprints, fingerprintsIn, workshopFiles, writeWorkshopFile } from './workshop-folder.ts';
import { type Place, folderOf, handlesIn, keepPlace, placeOf, placesIn, removePlace } from './workshop-list.ts';
import { writeSafely } from './write-safely.ts';

export type Opened = { opened: OpenedWorkshop | null; findings: [...ScenarioFolder['findings']] };

export type WorkshopDesk = {
  /** The folder itself, where the person chose it. */
  readonly openFolder: (path: string) => Promise<Outcome<Opened>>;
  /** A copy of these files, kept by us until it is exported. */
  readonly begin: (name: string, files: Readonly<Record<string, string | Uint8Array>>) => Promise<Outcome<Opened>>;
  readonly openAgain: (workshop: string) => Promise<Outcome<Opened>>;
  readonly write: (wish: Wish) => Promise<Outcome<string>>;
  /** Where it lies and what it is called; undefined where there is none. */
  readonly place: (workshop: string) => Promise<{ readonly folder: string; readonly name: string } | undefined>;
  readonly remove: (workshop: string) => Promise<Outcome<null>>;
  readonly next: ChangeBell['next'];
  /** Lets go of everything: the window has gone. */
  readonly leave: () => Promise<void>;
};

type Wish = { readonly workshop: string; readonly file: string; readonly text: string; readonly was: string | null };
type Desk = { readonly list: string; readonly watched: Map<string, Watched>; readonly bell: ChangeBell };

/** A desk over the folder of the list, which is made when the first one is opened. What is asked is done in turn. */
export const workshopDesk = (list: string): WorkshopDesk => {
  const bell = changeBell((milliseconds, run) => {
    const clock = setTimeout(run, milliseconds);
    return () => clearTimeout(clock);
  });
  const desk: Desk = { list, watched: new Map(), bell };
  const inTurn = queue();
  return {
    openFolder: (path) => inTurn(() => openFolder(desk, resolve(path))),
    begin: (name, files) => inTurn(() => begin(desk, name, files)),
    openAgain: (workshop) => inTurn(() => openAgain(desk, workshop)),
    write: (wish) => inTurn(() => write(desk, wish)),
    place: async (workshop) => {
      const place = await placeOf(list, workshop);
      return place && { folder: folderOf(list, place), name: place.name };
    },
    remove: (workshop) => inTurn(() => remove(desk, workshop)),
    next: async (after) => (desk.watched.size === 0 ? failed('not-open') : bell.next(after)),
    leave: () => inTurn(() => leave(desk)),
  };
};

const now = (): string => new Date().toISOString();

const openFolder = async (desk: Desk, path: string): Promise<Outcome<Opened>> => {
  const known = (await placesIn(desk.list)).find(({ outside }) => outside === path);
  if (known) return open(desk, known);
  const { files, findings } = await workshopFiles(path);
  if (!('scenario.yaml' in files)) return answered({ opened: null, findings: [...findings] });
  const workshop = await freeHandle(desk, basename(path));
  return open(desk, { workshop, name: labelFrom(basename(path), workshop), outside: path, updated: now() });
};

const freeHandle = async ({ list }: Desk, name: string): Promise<string> => {
  const taken = new Set(await handlesIn(list));
  return freeName(handleFrom(basename(name, extname(name)), 'scenario'), (one) => taken.has(one));
};

const begin = async (
  desk: Desk,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Outcome<Opened>> => {
  if (!('scenario.yaml' in files))
    return answered({ opened: null, findings: [folderFinding('scenario.yaml', 'missing-file')] });
  if (Object.values(files).some((one) => typeof one === 'string' && isTooLarge(one))) return failed('too-large');
  const workshop = await freeHandle(desk, name);
  const place: Place = { workshop, name: labelFrom(name, workshop), outside: null, updated: now() };
  const kept = await onDisk(() => writeAll(desk.list, place, files));
  return kept.ok ? open(desk, place) : notKept(kept.failure);
};

/** Writes them aside and moves the folder into place, so that half a scenario is never on the list. */
const writeAll = async (list: string, place: Place, files: Readonly<Record<string, string | Uint8Array>>) => {
  const aside = join(list, `.${place.workshop}.new`);
  try {
    await rm(aside, { recursive: true, force: true });
    for (const [file, bytes] of Object.entries(files)) {
      const path = join(aside, file);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeSafely(path, bytes);
    }
    await mkdir(join(list, place.workshop), { recursive: true, mode: 0o700 });
    await rename(aside, folderOf(list, place));
  } catch (error) {
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
};

const openAgain = async (desk: Desk, workshop: string): Promise<Outcome<Opened>> => {
  const place = await placeOf(desk.list, workshop);
  return place === undefined ? failed('gone') : open(desk, place);
};

const open = async (desk: Desk, place: Place): Promise<Outcome<Opened>> => {
  const folder = folderOf(desk.list, place);
  const { files, findings } = await workshopFiles(folder);
  if (findings.some(({ rule }) => rule === 'missing-folder')) return failed('gone', folder);
  if (!('scenario.yaml' in files)) return answered({ opened: null, findings: [...findings] });
  const kept = await onDisk(() => keepPlace(desk.list, { ...place, updated: now() }));
  if (!kept.ok) return notKept(kept.failure);
  const { workshop, name, outside } = place;
  listen(
    desk,
    workshop,
    folder,
    Object.fromEntries(Object.entries(files).map(([file, one]) => [file, one.fingerprint])),
  );
  const keptIn = outside === null ? 'host' : 'folder';
  const drawn = await readScenarioPictures(folder);
  const opened = { workshop, name, files, pictures: { ...drawn.pictures }, keptIn } as const;
  return answered({ opened, findings: [...findings, ...drawn.findings] });
};

const listen = ({ watched, bell }: Desk, workshop: string, folder: string, known: Fingerprints): void => {
  const there = watched.get(workshop);
  if (there) there.know(known);
  else
    watched.set(
      workshop,
      watchFolder(folder, known, () => bell.ring(workshop)),
    );
};

const write = async ({ list, watched }: Desk, { workshop, ...wish }: Wish): Promise<Outcome<string>> => {
  const place = await placeOf(list, workshop);
  const there = watched.get(workshop);
  if (place === undefined || there === undefined) return failed('not-open');
  const folder = folderOf(list, place);
  const written = await writeWorkshopFile(folder, wish);
  if (written.ok) there.know(await fingerprintsIn(folder));
  return written;
};

const remove = async ({ list, watched, bell }: Desk, workshop: string): Promise<Outcome<null>> => {
  await watched.get(workshop)?.stop();
  watched.delete(workshop);
  bell.forget(workshop);
  return removePlace(list, workshop);
};

const leave = async ({ watched, bell }: Desk): Promise<void> => {
  const all = [...watched.values()];
  watched.clear();
  bell.stop();
  await Promise.all(all.map(({ stop }) => stop()));
};
