/** Packages in and out of the Workshop: one file that holds a whole scenario. */
import { basename, extname } from 'node:path';
import { MAIN_FILE } from '../../core/file-names.ts';
import { type Outcome, answered, failed } from '../../core/contract/contract.ts';
import { packInThread, unpackInThread } from './package-thread.ts';
import { openPackageFile, readWholeFolder } from './scenario-package.ts';
import type { Opened, WorkshopDesk } from './workshop-desk.ts';

/** Opens the package at a path as a copy that is kept by us. */
export const openPackage = async (desk: WorkshopDesk, path: string): Promise<Outcome<Opened>> => {
  const opening = await openPackageFile(path, unpackInThread);
  if (opening === undefined) return failed('gone', path);
  const { files, pictures, findings } = opening;
  const opened = await desk.begin(basename(path, extname(path)), { ...files, ...pictures });
  return opened.ok ? answered({ ...opened.value, findings: [...findings, ...opened.value.findings] }) : opened;
};

/** The bytes of a package with what lies in this folder. */
export const packFolder = async (folder: string): Promise<Outcome<Uint8Array>> => {
  const { files, pictures } = await readWholeFolder(folder);
  if (!(MAIN_FILE in files)) return failed('gone', folder);
  const bytes = await packInThread(files, pictures);
  return bytes === undefined ? failed('failed', 'Packing took too long.') : answered(bytes);
};
