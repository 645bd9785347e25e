/** The scenarios of this machine: those that came with the game, and those that the person brought in. */
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { MAIN_FILE, SCENARIO_ID } from '../../core/file-names.ts';
import {
  type Left,
  type Outcome,
  type Removal,
  type ScenarioFolder as Listed,
  answered,
  done,
  failed,
  folderFinding,
  freeName,
  handleFrom,
  labelFrom,
  leftBehind,
  notKept,
  roomForPictures,
} from '../../core/contract/contract.ts';
import { onDisk } from './disk-failure.ts';
import { PACKAGE_ENDING } from '../../core/scenario/package.ts';
import { unpackInThread } from './package-thread.ts';
import { readScenarioFile } from './scenario-folder.ts';
import { type WholeFolder, openPackageFile, readWholeFolder } from './scenario-package.ts';
import { writeFolder } from './write-folder.ts';
import { flushFolder, isThere } from './write-safely.ts';

export type ScenarioLibrary = {
  readonly list: () => Promise<Listed[]>;
  /** Copies a folder, or the folder around a `scenario.yaml`, or a package, or one text; nothing of it is understood. */
  readonly bringIn: (path: string, from: 'folder' | 'file') => Promise<Outcome<Brought>>;
  readonly remove: (id: string) => Promise<Outcome<null>>;
  /** Answers which are gone, and which could not be removed. */
  readonly removeAll: () => Promise<Pick<Removal, 'scenarios' | 'left'>>;
};
type Brought = { id: string | null; findings: Listed['findings'] };

export const scenarioLibrary = (bundled: string, own: string): ScenarioLibrary => {
  const remove = async (id: string): Promise<Outcome<null>> => {
    if (!(await isThere(join(own, id)))) return failed('gone');
    const removed = await onDisk(async () => {
      await rm(join(own, id), { recursive: true });
      await flushFolder(own);
    });
    return removed.ok ? done : notKept(removed.failure);
  };
  return {
    list: async () => {
      const fitting = roomForPictures();
      return [...(await listed(bundled, false, fitting)), ...(await listed(own, true, fitting))];
    },
    bringIn: async (path, from) => {
      const { files, pictures, findings, name } = await wholeAt(path, from);
      if (!(MAIN_FILE in files)) return answered({ id: null, findings: [...findings] });
      const taken = new Set([...(await idsIn(bundled)), ...(await idsIn(own))]);
      const id = freeName(handleFrom(name, 'scenario'), (one) => taken.has(one));
      const kept = await onDisk(() => writeFolder(join(own, id), { ...files, ...pictures }));
      return kept.ok ? answered({ id, findings: [...findings] }) : notKept(kept.failure);
    },
    remove,
    removeAll: async () => {
      const [scenarios, left]: [string[], Left[]] = [[], []];
      for (const id of await idsIn(own)) {
        const removed = await remove(id);
        if (removed.ok) scenarios.push(id);
        else left.push(leftBehind('scenarios', labelFrom(id, 'scenario'), removed.failure.code));
      }
      return { scenarios, left };
    },
  };
};

const idsIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && SCENARIO_ID.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
};

/** A folder without a scenario in it is not one of ours; one whose scenario cannot be read is listed with the reason. */
const listed = async (
  folder: string,
  imported: boolean,
  fitting: ReturnType<typeof roomForPictures>,
): Promise<Listed[]> => {
  const found: Listed[] = [];
  for (const id of await idsIn(folder)) {
    const { files, pictures, findings } = await readWholeFolder(join(folder, id));
    if (findings.some(({ file, rule }) => file === MAIN_FILE && rule === 'missing-file')) continue;
    found.push(fitting({ id, files: { ...files }, pictures: { ...pictures }, imported, findings: [...findings] }));
  }
  return found;
};

const wholeAt = async (path: string, from: 'folder' | 'file'): Promise<WholeFolder & { readonly name: string }> => {
  const name = basename(path, extname(path));
  if (from === 'file' && extname(path).toLowerCase() === PACKAGE_ENDING) return { ...(await packageAt(path)), name };
  const folder = from === 'folder' ? path : basename(path) === MAIN_FILE ? dirname(path) : undefined;
  return folder === undefined
    ? { ...(await readScenarioFile(path)), pictures: {}, name }
    : { ...(await readWholeFolder(folder)), name: basename(folder) };
};

const packageAt = async (path: string): Promise<WholeFolder> => {
  const { files, pictures, findings } = (await openPackageFile(path, unpackInThread)) ?? NO_FILE;
  const missing = MAIN_FILE in files || findings.length > 0 ? [] : [folderFinding(MAIN_FILE, 'missing-file')];
  return { files, pictures, findings: [...findings, ...missing] };
};

const NO_FILE: WholeFolder = { files: {}, pictures: {}, findings: [] };
