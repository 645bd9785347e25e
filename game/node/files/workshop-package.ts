/** Packages in and out of the Workshop: one file that holds a whole scenario. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Outcome, answered, failed, notKept } from '../../core/contract/contract.ts';
import { MOST_BYTES, packed, unpacked } from '../../core/scenario/package.ts';
import { onDisk } from './disk-failure.ts';
import { readScenarioFolder } from './scenario-folder.ts';
import { readScenarioPictures } from './scenario-pictures.ts';
import type { Opened, WorkshopDesk } from './workshop-desk.ts';

/** Opens the package at a path as a copy that is kept by us. */
export const openPackage = async (desk: WorkshopDesk, path: string): Promise<Outcome<Opened>> => {
  const bytes = await onDisk(async () =>
    (await stat(path)).size > MOST_BYTES ? new Uint8Array() : await readFile(path),
  );
  if (!bytes.ok) return notKept(bytes.failure);
  const { files, pictures, findings } = unpacked(new Uint8Array(bytes.value));
  const told = findings.map(({ file, line, column, severity, rule, message, hint }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    hint,
  }));
  const opened = await desk.begin(basename(path, extname(path)), { ...files, ...pictures });
  return opened.ok ? answered({ ...opened.value, findings: [...told, ...opened.value.findings] }) : opened;
};

/** The bytes of a package with what lies in this folder. */
export const packFolder = async (folder: string): Promise<Outcome<Uint8Array>> => {
  const { files } = await readScenarioFolder(folder);
  if (!('scenario.yaml' in files)) return failed('gone', folder);
  return answered(packed(files, await readScenarioPictures(folder)));
};
