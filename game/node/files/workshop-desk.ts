/** What one window may do in the Workshop: it holds handles, the desk holds folders and hears what changes in them. */
import { basename, extname, resolve } from 'node:path';
import { MAIN_FILE } from '../../core/file-names.ts';
import {
  type ChangeBell,
  type OpenedWorkshop,
  type Outcome,
  answered,
  changeBell,
  done,
  failed,
  folderFinding,
  handleFrom,
  isTooLarge,
  labelFrom,
  notKept,
  queue,
} from '../../core/contract/contract.ts';
import { onDisk } from './disk-failure.ts';
import type { ScenarioFolder } from './scenario-folder.ts';
import { pictureMarks, readScenarioPictures } from './scenario-pictures.ts';
import { type Watched, watchFolder } from './watched-folder.ts';
import { type Fingerprints, artOf, workshopFiles, writeWorkshopFile } from './workshop-folder.ts';
import { type Place, claimHandle, folderOf, keepPlace, placeOf, placesIn, removePlace } from './workshop-list.ts';
import { writeFolder } from './write-folder.ts';

export type Opened = { opened: OpenedWorkshop | null; findings: [...ScenarioFolder['findings']] };

export type WorkshopDesk = {
  /** The folder itself, where the person chose it. */
  readonly openFolder: (path: string) => Promise<Outcome<Opened>>;
  /** A copy of these files, kept by us until it is exported. */
  readonly begin: (name: string, files: Readonly<Record<string, string | Uint8Array>>) => Promise<Outcome<Opened>>;
  /** `art`: the pictures that the window has, which are not read again. */
  readonly openAgain: (workshop: string, art?: string) => Promise<Outcome<Opened>>;
  /** The window has left it: nothing of it is watched any more. */
  readonly close: (workshop: string) => Promise<Outcome<null>>;
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
    openAgain: (workshop, art) => inTurn(() => openAgain(desk, workshop, art)),
    close: (workshop) => inTurn(() => close(desk, workshop)),
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
  if (!(MAIN_FILE in files)) return answered({ opened: null, findings: [...findings] });
  const claimed = await claim(desk, basename(path));
  if (!claimed.ok) return claimed;
  const workshop = claimed.value;
  return open(desk, { workshop, name: labelFrom(basename(path), workshop), outside: path, updated: now() });
};

const claim = async ({ list }: Desk, name: string): Promise<Outcome<string>> => {
  const claimed = await onDisk(() => claimHandle(list, handleFrom(basename(name, extname(name)), 'scenario')));
  return claimed.ok ? claimed : notKept(claimed.failure);
};

const begin = async (
  desk: Desk,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Outcome<Opened>> => {
  if (!(MAIN_FILE in files)) return answered({ opened: null, findings: [folderFinding(MAIN_FILE, 'missing-file')] });
  if (Object.values(files).some((one) => typeof one === 'string' && isTooLarge(one))) return failed('too-large');
  const claimed = await claim(desk, name);
  if (!claimed.ok) return claimed;
  const workshop = claimed.value;
  const place: Place = { workshop, name: labelFrom(name, workshop), outside: null, updated: now() };
  const kept = await onDisk(() => writeFolder(folderOf(desk.list, place), files));
  // A handle that has come to nothing is free again.
  if (!kept.ok) await removePlace(desk.list, workshop);
  return kept.ok ? open(desk, place) : notKept(kept.failure);
};

const openAgain = async (desk: Desk, workshop: string, art?: string): Promise<Outcome<Opened>> => {
  const place = await placeOf(desk.list, workshop);
  return place === undefined ? failed('gone') : open(desk, place, art);
};

const open = async (desk: Desk, place: Place, art?: string): Promise<Outcome<Opened>> => {
  const { workshop, name, outside } = place;
  const folder = folderOf(desk.list, place);
  // Marked before they are read: one that is replaced in between is news.
  const drawnAs = await pictureMarks(folder);
  const { files, findings } = await workshopFiles(folder);
  if (findings.some(({ rule }) => rule === 'missing-folder')) return failed('gone', folder);
  if (!(MAIN_FILE in files)) return answered({ opened: null, findings: [...findings] });
  if (!desk.watched.has(workshop)) {
    const kept = await onDisk(() => keepPlace(desk.list, { ...place, updated: now() }));
    if (!kept.ok) return notKept(kept.failure);
  }
  const marks = Object.entries(files).map(([file, one]) => [file, one.fingerprint] as const);
  listen(desk, workshop, folder, { ...Object.fromEntries(marks), ...drawnAs });
  const keptIn = outside === null ? 'host' : 'folder';
  const same = artOf(drawnAs) === art;
  const drawn = same ? { pictures: null, findings: [] } : await readScenarioPictures(folder);
  const pictures = drawn.pictures && { ...drawn.pictures };
  const opened = { workshop, name, files, pictures, art: artOf(drawnAs), keptIn } as const;
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
  if (written.ok) there.wrote(wish.file, written.value);
  return written;
};

const close = async ({ watched, bell }: Desk, workshop: string): Promise<Outcome<null>> => {
  await watched.get(workshop)?.stop();
  watched.delete(workshop);
  bell.forget(workshop);
  // Whoever still waits for news of the last one hears that there is nothing to wait for.
  if (watched.size === 0) bell.stop();
  return done;
};

const remove = async (desk: Desk, workshop: string): Promise<Outcome<null>> => {
  await close(desk, workshop);
  return removePlace(desk.list, workshop);
};

const leave = async ({ watched, bell }: Desk): Promise<void> => {
  const all = [...watched.values()];
  watched.clear();
  bell.stop();
  await Promise.all(all.map(({ stop }) => stop()));
};
