/** The Workshop of the browser edition: every text is kept in the browser's own store, and in the person's own folder where it may be. */
import { MAIN_FILE } from '../../core/file-names.ts';
import {
  type ChangeBell,
  type Host,
  type OpenedWorkshop,
  type Outcome,
  answered,
  changeBell,
  done,
  failed,
  folderFinding,
  freeName,
  handleFrom,
  isTooLarge,
  labelFrom,
  packageNameFor,
  queue,
} from '../../core/contract/contract.ts';
import type { Database, WorkshopRow } from './database.ts';
import {
  type FolderTexts,
  type Picked,
  inFolder,
  readPackage,
  readPicked,
  readTexts,
  stampOf,
  textOf,
} from './folder-files.ts';
import { type OpenFolders, fingerprintOf, openFolders } from './open-folders.ts';
import { fileIn, filesOf, mayWrite, ownFolderPicker, pickOwnFolder, writeInto } from './own-folder.ts';
import type { Packager } from './packager.ts';
import { handOut, pickFiles } from './person-files.ts';
import { meet } from './unsent.ts';
import { artFor, listRows, picturesOf, putPictures, putRow, removeRow, rowOf, rowWith } from './workshop-rows.ts';

type Channels = `workshop.${'list' | 'open' | 'close' | 'write' | 'export'}` | 'changes.next';
type Opened = { opened: OpenedWorkshop | null; findings: FolderTexts['findings'][number][] };
type Desk = {
  readonly base: Database;
  readonly packager: Packager;
  readonly bell: ChangeBell;
  readonly open: OpenFolders;
};

export type BrowserWorkshop = { readonly channels: Pick<Host, Channels>; readonly leave: () => void };

export const browserWorkshop = (base: Database, packager: Packager): BrowserWorkshop => {
  const bell = changeBell((milliseconds, run) => {
    const clock = setTimeout(run, milliseconds);
    return () => clearTimeout(clock);
  });
  const desk: Desk = { base, packager, bell, open: openFolders(bell.ring) };
  const inTurn = queue();
  return {
    leave: () => {
      desk.open.leave();
      bell.stop();
    },
    channels: {
      'workshop.list': () => listRows(base),
      'workshop.open': (wish) => {
        if ('workshop' in wish) return inTurn(() => openAgain(desk, wish.workshop, wish.art));
        if ('files' in wish)
          return inTurn(() =>
            begin(desk, wish.name, { files: wish.files, pictures: wish.pictures ?? {}, findings: [] }),
          );
        // A picker must open while the click is fresh: nothing is waited for before it.
        return wish.from === 'folder' ? fromFolder(desk) : fromPackage(desk);
      },
      'workshop.close': ({ workshop, forget }) => inTurn(() => (forget ? remove : close)(desk, workshop)),
      'workshop.write': (wish) => inTurn(() => write(desk, wish)),
      'workshop.export': ({ workshop }) => inTurn(() => exportPackage(desk, workshop)),
      'changes.next': async ({ after }) => (desk.open.isEmpty() ? failed('not-open') : bell.next(after)),
    },
  };
};

const now = (): string => new Date().toISOString();

type Shown = {
  readonly row: WorkshopRow;
  readonly findings: FolderTexts['findings'];
  /** The folder's files as they were read; undefined where what is shown is our copy. */
  readonly within?: Picked | undefined;
  /** What the folder has in place of what is not in it yet. */
  readonly theirs?: Readonly<Record<string, string>>;
  /** The pictures that the window has. */
  readonly has?: string | undefined;
};

/** Shows a row to the window, and hears what others do to it from now on. */
const show = async (
  { base, open }: Desk,
  { row, findings, within, theirs = {}, has }: Shown,
): Promise<Outcome<Opened>> => {
  const { workshop, name } = row;
  const kept = await putRow(base, open.has(workshop) ? row : { ...row, updated: now() });
  if (!kept.ok) return kept;
  const drawn = await artFor(base, workshop, within, has);
  if (!drawn.ok) return drawn;
  const files: OpenedWorkshop['files'] = {};
  for (const [file, text] of Object.entries(row.files)) {
    const folders = theirs[file];
    files[file] =
      folders === undefined
        ? { text, fingerprint: await fingerprintOf(text) }
        : { text: folders, fingerprint: await fingerprintOf(folders), unsent: text };
  }
  open.listen({ ...row, files: { ...row.files, ...theirs } }, within && stampOf(within));
  const keptIn = within !== undefined ? 'folder' : row.folder === undefined ? 'host' : 'apart';
  return answered({ opened: { workshop, name, files, ...drawn.value, keptIn }, findings: [...findings] });
};

const begin = async (
  desk: Desk,
  name: string,
  { files, pictures, findings }: FolderTexts,
  own?: { readonly folder: FileSystemDirectoryHandle; readonly within: Picked },
): Promise<Outcome<Opened>> => {
  if (!(MAIN_FILE in files)) {
    const said = findings.length > 0 ? findings : [folderFinding(MAIN_FILE, 'missing-file')];
    return answered({ opened: null, findings: [...said] });
  }
  if (Object.values(files).some(isTooLarge)) return failed('too-large');
  // A browser clears what it was not asked to keep when room is short.
  void navigator.storage.persist().catch(() => false);
  const taken = await desk.base.read(['workshop'], (tx) => tx.objectStore('workshop').getAllKeys());
  if (!taken.ok) return taken;
  const workshop = freeName(handleFrom(name, 'scenario'), (one) => taken.value.includes(one));
  const row: WorkshopRow = { workshop, name: labelFrom(name, workshop), updated: now(), files };
  if (own !== undefined) return show(desk, { row: { ...row, folder: own.folder }, findings, within: own.within });
  const kept = await putPictures(desk.base, workshop, pictures);
  return kept.ok ? show(desk, { row, findings }) : kept;
};

const fromFolder = async (desk: Desk): Promise<Outcome<Opened>> => {
  const pick = ownFolderPicker();
  if (pick === undefined) {
    const picked = await pickFiles({ folder: true });
    if (picked === undefined) return failed('cancelled');
    const folder = inFolder(picked);
    return begin(desk, folder.name, await readPicked(folder));
  }
  const folder = await pickOwnFolder(pick);
  if (folder === undefined) return failed('cancelled');
  const known = await rowWith(desk.base, folder);
  if (known !== undefined) return openAgain(desk, known);
  const within = await filesOf(folder);
  return begin(desk, folder.name, { ...(await readTexts(within)), pictures: {} }, { folder, within });
};

const fromPackage = async (desk: Desk): Promise<Outcome<Opened>> => {
  const picked = await pickFiles({ accept: '.twohats,.zip' });
  if (picked === undefined) return failed('cancelled');
  const file = picked[0]!;
  return begin(desk, file.name.replace(/\.[^.]*$/, ''), await readPackage(file, desk.packager));
};

/** From the person's folder where it can be reached now, else from our own copy, which does not forget the folder. */
const openAgain = async (desk: Desk, workshop: string, has?: string): Promise<Outcome<Opened>> => {
  const found = await rowOf(desk.base, workshop);
  if (!found.ok) return found;
  const row = found.value;
  const { folder } = row;
  if (folder === undefined || !(await mayWrite(folder))) return show(desk, { row, findings: [], has });
  const within = await filesOf(folder).catch(() => undefined);
  const texts = within && (await readTexts(within));
  if (within === undefined || texts === undefined || !(MAIN_FILE in texts.files))
    return show(desk, { row, findings: texts?.findings ?? [], has });
  const { findings } = texts;
  const met = await meet(folder, row, texts).catch(() => undefined);
  return met === undefined ? show(desk, { row, findings, has }) : show(desk, { ...met, findings, within, has });
};

type Wish = Parameters<Host['workshop.write']>[0];

const write = async ({ base, open, bell }: Desk, { workshop, file, text, was }: Wish): Promise<Outcome<string>> => {
  if (!open.has(workshop)) return failed('not-open');
  if (isTooLarge(text)) return failed('too-large');
  const found = await rowOf(base, workshop);
  if (!found.ok) return found;
  const { folder, unsent = {}, ...row } = found.value;
  const reached = open.reaches(workshop) ? folder : undefined;
  const there = reached === undefined ? row.files[file] : await textIn(reached, file);
  if (there === UNREADABLE) return failed('out-of-turn', 'The file or its folder cannot be read.');
  if ((there === undefined ? null : await fingerprintOf(there)) !== was) return failed('out-of-turn');
  const copy: WorkshopRow = { ...row, files: { ...row.files, [file]: text }, updated: now() };
  if (folder === undefined) return written(base, open, copy, text);
  // Kept by us first, and marked as not being in the folder: whatever becomes of that, it is not lost.
  const before = reached === undefined && file in unsent ? unsent[file]! : was;
  const waiting = { ...copy, folder, unsent: { ...unsent, [file]: before } };
  const kept = await written(base, open, waiting, text);
  if (!kept.ok || reached === undefined) return kept;
  try {
    await writeInto(reached, file, text);
  } catch (error) {
    // From now on it is kept by us alone, and the window hears so.
    open.lost(workshop);
    bell.ring(workshop);
    return failed('read-only', String(error));
  }
  const others = Object.fromEntries(Object.entries(unsent).filter(([name]) => name !== file));
  return written(base, open, { ...copy, folder, unsent: others }, text);
};

const written = async (base: Database, open: OpenFolders, row: WorkshopRow, text: string): Promise<Outcome<string>> => {
  const kept = await putRow(base, row);
  if (!kept.ok) return kept;
  open.wrote(row);
  return answered(await fingerprintOf(text));
};

const UNREADABLE = Symbol('unreadable');

/** A text of the folder as it is now; undefined where there is none. */
const textIn = async (
  folder: FileSystemDirectoryHandle,
  file: string,
): Promise<string | undefined | typeof UNREADABLE> => {
  const found = await fileIn(folder, file).then(
    (one) => ({ one }),
    () => undefined,
  );
  if (found === undefined) return UNREADABLE;
  return found.one === undefined ? undefined : ((await textOf(file, found.one)).text ?? UNREADABLE);
};

const exportPackage = async ({ base, packager }: Desk, workshop: string): Promise<Outcome<number>> => {
  const found = await rowOf(base, workshop);
  if (!found.ok) return found;
  const art = await picturesOf(base, workshop);
  if (!art.ok) return art;
  const { name, files } = found.value;
  const bytes = await packager.pack(files, art.value?.pictures ?? {});
  if (bytes === undefined) return failed('failed', 'Packing took too long.');
  handOut(packageNameFor(name), new Uint8Array(bytes));
  return answered(1);
};

const close = async ({ open, bell }: Desk, workshop: string): Promise<Outcome<null>> => {
  open.forget(workshop);
  bell.forget(workshop);
  // Whoever still waits for news of the last one hears that there is nothing to wait for.
  if (open.isEmpty()) bell.stop();
  return done;
};

const remove = async (desk: Desk, workshop: string): Promise<Outcome<null>> => {
  const found = await rowOf(desk.base, workshop);
  if (!found.ok) return found;
  await close(desk, workshop);
  return removeRow(desk.base, workshop);
};
