/** One scenario folder that is being written: its texts with their fingerprints, read and replaced one by one. */
import { createHash } from 'node:crypto';
import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { SCENARIO_FILE } from '../../core/file-names.ts';
import {
  type Outcome,
  type WorkshopFile,
  answered,
  failed,
  isTooLarge,
  notKept,
} from '../../core/contract/contract.ts';
import { onDisk } from './disk-failure.ts';
import { type ScenarioFolder, readScenarioFolder, readScenarioText } from './scenario-folder.ts';
import { pictureMarks } from './scenario-pictures.ts';
import { writeSafely } from './write-safely.ts';

export const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export type Fingerprints = Readonly<Record<string, string>>;

/** The texts of a folder as they are now, and what stood against reading some of them. */
export const workshopFiles = async (
  folder: string,
): Promise<{ readonly files: Record<string, WorkshopFile>; readonly findings: ScenarioFolder['findings'] }> => {
  const { files, findings } = await readScenarioFolder(folder);
  const marked = Object.entries(files).map(([name, text]) => [name, { text, fingerprint: fingerprintOf(text) }]);
  return { files: Object.fromEntries(marked) as Record<string, WorkshopFile>, findings };
};

/** What tells a folder from itself after any change: its texts by their content, its pictures by their size and time. */
export const marksIn = async (folder: string): Promise<Fingerprints> => ({
  ...(await fingerprintsIn(folder)),
  ...(await pictureMarks(folder)),
});

/** One fingerprint for all pictures of a folder, of what they are marked with. */
export const artOf = (marks: Fingerprints): string =>
  fingerprintOf(JSON.stringify(Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1))));

const fingerprintsIn = async (folder: string): Promise<Fingerprints> => {
  const { files } = await workshopFiles(folder);
  return Object.fromEntries(Object.entries(files).map(([name, { fingerprint }]) => [name, fingerprint]));
};

/** Replaces one file where it still is what `was` says; refused as `out-of-turn` where it is not, or cannot be read. */
export const writeWorkshopFile = async (
  folder: string,
  { file, text, was }: { readonly file: string; readonly text: string; readonly was: string | null },
): Promise<Outcome<string>> => {
  // The contract has checked the name; it is the only part of a path that ever comes from the window, so once more.
  if (!SCENARIO_FILE.test(file)) return failed('bad-name');
  if (isTooLarge(text)) return failed('too-large');
  const now = await readScenarioText(folder, file);
  if (now?.finding !== undefined) return failed('out-of-turn', now.finding.rule);
  if ((now?.text === undefined ? null : fingerprintOf(now.text)) !== was) return failed('out-of-turn');
  const written = await onDisk(() => replace(folder, file, text));
  if (!written.ok) return notKept(written.failure);
  return written.value ? answered(fingerprintOf(text)) : failed('bad-name', 'a link leads out of the folder');
};

/** False where a link leads out of the folder: nothing is written there. */
const replace = async (folder: string, file: string, text: string): Promise<boolean> => {
  const path = join(folder, file);
  const root = await realpath(folder);
  await mkdir(dirname(path), { recursive: true });
  const place = await realpath(dirname(path));
  if (place !== root && !place.startsWith(root + sep)) return false;
  // A link to another file of the folder is written through, not replaced; one that leads out was not read either.
  const target = await realpath(path).catch(() => path);
  if (target !== path && !target.startsWith(root + sep)) return false;
  const before = await stat(target).catch(() => undefined);
  await writeSafely(target, text);
  // The person's own folder keeps the rights that its files have.
  await chmod(target, before === undefined ? 0o644 : before.mode & 0o777);
  return true;
};
