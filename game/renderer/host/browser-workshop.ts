/** The Workshop of the browser edition: every text is kept in the browser's own store, and in the person's own folder where it may be. */
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
import { packed } from '../../core/scenario/package.ts';
import type { Database, WorkshopRow } from './database.ts';
import { type FolderTexts, MAIN, inFolder, readPackage, readPicked, textOf } from './folder-files.ts';
import { type OpenFolders, fingerprintOf, openFolders } from './open-folders.ts';
import { fileIn, filesOf, mayWrite, ownFolderPicker, pickOwnFolder, writeInto } from './own-folder.ts';
import { handOut, pickFiles } from './person-files.ts';

type Channels = `workshop.${'list' | 'open' | 'write' | 'export' | 'remove'}` | 'changes.next';
type Opened = { opened: OpenedWorkshop | null; findings: FolderTexts['findings'][number][] };
type Desk = { readonly base: Database; readonly bell: ChangeBell; readonly open: OpenFolders };

export type BrowserWorkshop = { readonly channels: Pick<Host, Channels>; readonly leave: () => void };

export const browserWorkshop = (base: Database): BrowserWorkshop => {
  const bell = changeBell((milliseconds, run) => {
    const clock = setTimeout(run, milliseconds);
    return () => clearTimeout(clock);
  });
  const desk: Desk = { base, bell, open: openFolders(bell.ring) };
  const inTurn = queue();
  return {
    leave: () => {
      desk.open.leave();
      bell.stop();
    },
    channels: {
      'workshop.list': () => list(base),
      'workshop.open': (wish) => {
        if ('workshop' in wish) return inTurn(() => openAgain(desk, wish.workshop));
        if ('files' in wish)
          return inTurn(() =>
            begin(desk, wish.name, { files: wish.files, pictures: wish.pictures ?? {}, findings: [] }),
          );
        // A picker must open while the click is fresh: nothing is waited for before it.
        return wish.from === 'folder' ? fromFolder(desk) : fromPackage(desk);
      },
      'workshop.write': (wish) => inTurn(() => write(desk, wish)),
      'workshop.export': ({ workshop }) => inTurn(() => exportPackage(base, workshop)),
      'workshop.remove': ({ workshop }) => inTurn(() => remove(desk, workshop)),
      'changes.next': async ({ after }) => (desk.open.isEmpty() ? failed('not-open') : bell.next(after)),
    },
  };
};

const now = (): string => new Date().toISOString();

const list = async (base: Database): ReturnType<Host['workshop.list']> => {
  const rows = await base.read(['workshop'], (tx) => tx.objectStore('workshop').getAll());
  if (!rows.ok) return rows;
  const newest = rows.value.toSorted((a, b) => b.updated.localeCompare(a.updated));
  return answered(newest.map(({ workshop, name, updated }) => ({ workshop, name, updated })));
};

const rowOf = async (base: Database, workshop: string): Promise<Outcome<WorkshopRow>> => {
  const found = await base.read(['workshop'], (tx) => tx.objectStore('workshop').get(workshop));
  if (!found.ok) return found;
  return found.value === undefined ? failed('gone') : answered(found.value);
};

const put = async (base: Database, row: WorkshopRow): Promise<Outcome<unknown>> =>
  base.write(['workshop'], (tx) => tx.objectStore('workshop').put(row));

/** Shows a row to the window, and hears what others do to it from now on. */
const show = async (
  { base, open }: Desk,
  row: WorkshopRow,
  findings: FolderTexts['findings'],
): Promise<Outcome<Opened>> => {
  const kept = await put(base, { ...row, updated: now() });
  if (!kept.ok) return kept;
  const files: OpenedWorkshop['files'] = {};
  for (const [file, text] of Object.entries(row.files)) files[file] = { text, fingerprint: await fingerprintOf(text) };
  open.listen(row);
  const keptIn = row.folder === undefined ? 'host' : 'folder';
  return answered({
    opened: { workshop: row.workshop, name: row.name, files, pictures: row.pictures, keptIn },
    findings: [...findings],
  });
};

const begin = async (
  desk: Desk,
  name: string,
  texts: FolderTexts,
  folder?: FileSystemDirectoryHandle,
): Promise<Outcome<Opened>> => {
  const { files, pictures, findings } = texts;
  if (!(MAIN in files)) {
    const said = findings.length > 0 ? findings : [folderFinding(MAIN, 'missing-file')];
    return answered({ opened: null, findings: [...said] });
  }
  if (Object.values(files).some(isTooLarge)) return failed('too-large');
  // A browser clears what it was not asked to keep when room is short.
  void navigator.storage.persist().catch(() => false);
  const taken = await desk.base.read(['workshop'], (tx) => tx.objectStore('workshop').getAllKeys());
  if (!taken.ok) return taken;
  const workshop = freeName(handleFrom(name, 'scenario'), (one) => taken.value.includes(one));
  const row = { workshop, name: labelFrom(name, workshop), updated: now(), files, pictures };
  return show(desk, folder === undefined ? row : { ...row, folder }, findings);
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
  const known = await sameFolder(desk.base, folder);
  if (known !== undefined) return openAgain(desk, known);
  return begin(desk, folder.name, await readPicked(await filesOf(folder)), folder);
};

/** The one on the list that is this folder. */
const sameFolder = async (base: Database, folder: FileSystemDirectoryHandle): Promise<string | undefined> => {
  const rows = await base.read(['workshop'], (tx) => tx.objectStore('workshop').getAll());
  for (const row of rows.ok ? rows.value : [])
    if (row.folder !== undefined && (await row.folder.isSameEntry(folder))) return row.workshop;
  return undefined;
};

const fromPackage = async (desk: Desk): Promise<Outcome<Opened>> => {
  const picked = await pickFiles({ accept: '.twohats,.zip' });
  if (picked === undefined) return failed('cancelled');
  const file = picked[0]!;
  return begin(desk, file.name.replace(/\.[^.]*$/, ''), await readPackage(file));
};

/** From the person's folder where it is still there and may be read, else from our own copy of it. */
const openAgain = async (desk: Desk, workshop: string): Promise<Outcome<Opened>> => {
  const found = await rowOf(desk.base, workshop);
  if (!found.ok) return found;
  const { folder, ...copy } = found.value;
  if (folder === undefined || !(await mayWrite(folder))) return show(desk, copy, []);
  const read = await filesOf(folder).then(readPicked, () => undefined);
  if (read === undefined || !(MAIN in read.files)) return show(desk, copy, read?.findings ?? []);
  return show(desk, { ...copy, folder, files: read.files, pictures: read.pictures }, read.findings);
};

type Wish = Parameters<Host['workshop.write']>[0];

const write = async ({ base, open, bell }: Desk, { workshop, file, text, was }: Wish): Promise<Outcome<string>> => {
  if (!open.has(workshop)) return failed('not-open');
  const found = await rowOf(base, workshop);
  if (!found.ok) return found;
  const { folder, ...copy } = found.value;
  if (isTooLarge(text)) return failed('too-large');
  const there = folder === undefined ? copy.files[file] : await textIn(folder, file);
  if (there === UNREADABLE) return failed('out-of-turn', 'The file or its folder cannot be read.');
  if ((there === undefined ? null : await fingerprintOf(there)) !== was) return failed('out-of-turn');
  const written: WorkshopRow = { ...copy, files: { ...copy.files, [file]: text }, updated: now() };
  // Kept by us first: whatever becomes of the folder, it is not lost.
  const kept = await put(base, folder === undefined ? written : { ...written, folder });
  if (!kept.ok) return kept;
  try {
    if (folder !== undefined) await writeInto(folder, file, text);
    open.wrote(written);
    return answered(await fingerprintOf(text));
  } catch (error) {
    // From now on it is ours alone, and the window hears so.
    await put(base, written);
    bell.ring(workshop);
    return failed('read-only', String(error));
  }
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

const exportPackage = async (base: Database, workshop: string): Promise<Outcome<number>> => {
  const found = await rowOf(base, workshop);
  if (!found.ok) return found;
  const { name, files, pictures } = found.value;
  handOut(packageNameFor(name), new Uint8Array(packed(files, pictures)));
  return answered(1);
};

const remove = async ({ base, open, bell }: Desk, workshop: string): Promise<Outcome<null>> => {
  const found = await rowOf(base, workshop);
  if (!found.ok) return found;
  open.forget(workshop);
  bell.forget(workshop);
  const removed = await base.write(['workshop'], (tx) => tx.objectStore('workshop').delete(workshop));
  return removed.ok ? done : removed;
};
