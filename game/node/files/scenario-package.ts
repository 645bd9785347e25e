/** Scenarios as they are handed around: a folder, or one package; read in, and written out into a new folder. */
import { chmod, mkdir, readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FolderFinding, folderFinding } from '../../core/contract/contract.ts';
import { MOST_BYTES, type Pictures, type Unpacked, tooLargePackage } from '../../core/scenario/package.ts';
import type { ScenarioFiles } from '../../core/scenario/scenario.ts';
import { systemCode } from './disk-failure.ts';
import { readScenarioFolder } from './scenario-folder.ts';
import { readScenarioPictures } from './scenario-pictures.ts';
import { writeFolder } from './write-folder.ts';

export type WholeFolder = {
  readonly files: ScenarioFiles;
  readonly pictures: Pictures;
  readonly findings: readonly FolderFinding[];
};

/** Texts and pictures of a folder, and what stood against reading some of them. Never rejects. */
export const readWholeFolder = async (folder: string): Promise<WholeFolder> => {
  const { files, findings } = await readScenarioFolder(folder);
  const drawn = await readScenarioPictures(folder);
  return { files, pictures: drawn.pictures, findings: [...findings, ...drawn.findings] };
};

/** Whether a folder may be made here, or is there and empty: nothing that exists is ever written over. */
export const isFree = async (folder: string): Promise<boolean> => {
  const about = await stat(folder).catch(() => undefined);
  return about === undefined || (about.isDirectory() && (await readdir(folder)).length === 0);
};

/**
 * Opens a file as a package. `unpack` does the reading: in a thread where there is one. Undefined where there is no file;
 * what cannot be read is a finding.
 */
export const openPackageFile = async (
  path: string,
  unpack: (bytes: Uint8Array) => Unpacked | Promise<Unpacked>,
): Promise<Unpacked | undefined> => {
  try {
    const about = await stat(path);
    if (!about.isFile()) return undefined;
    return about.size > MOST_BYTES ? tooLargePackage : await unpack(new Uint8Array(await readFile(path)));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    if (systemCode(error) === 'ENOENT') return undefined;
    return { files: {}, pictures: {}, findings: [folderFinding('', 'unreadable')] };
  }
};

/** Writes all of it as a whole, for others to read, too. Rejects with the system's error; nothing is there then. */
export const writeScenarioFolder = async (
  folder: string,
  { files, pictures }: Pick<WholeFolder, 'files' | 'pictures'>,
): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true });
  await writeFolder(folder, { ...files, ...pictures });
  for (const within of ['', 'locales', 'art']) await chmod(join(folder, within), FOLDER_RIGHTS).catch(() => undefined);
};

const FOLDER_RIGHTS = 0o755;
