/** Hands over the texts of a scenario folder. It reads bytes under a cap and makes text of them; it understands nothing. */
import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LOCALE_FILE, MAIN_FILE } from '../../core/file-names.ts';
import { type FolderFinding, type FolderRule, folderFinding } from '../../core/contract/contract.ts';
import type { ScenarioFiles } from '../../core/scenario/scenario.ts';
import { systemCode } from './disk-failure.ts';

const LARGEST = 1024 * 1024;
const MOST_LOCALES = 64;

/** The texts of a folder, and what stood against reading some of them. `files` lacks what has a finding. */
export type ScenarioFolder = { readonly files: ScenarioFiles; readonly findings: readonly FolderFinding[] };

/**
 * Reads `scenario.yaml` and `locales/*.yaml` as UTF-8, at most 1 MiB each, and follows no link out of the folder. Never
 * rejects: what cannot be read is a finding.
 */
export const readScenarioFolder = async (folder: string): Promise<ScenarioFolder> => {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return { files: {}, findings: [folderFinding(MAIN_FILE, 'missing-folder')] };
  const other = await misnamed(root);
  const texts = await Promise.all([MAIN_FILE, ...(await locales(root))].map((file) => readText(root, file)));
  return {
    files: Object.fromEntries(texts.flatMap((one) => (one.text === undefined ? [] : [[one.file, one.text]]))),
    findings: texts.flatMap((one) => (one.finding === undefined ? [] : [helped(one.finding, other)])),
  };
};

/** What editors and file browsers make of `scenario.yaml`, where endings are hidden. */
const MISNAMED: readonly string[] = ['scenario.yml', 'scenario.yaml.txt', 'scenario.yml.txt', 'scenario.txt'];

const misnamed = async (root: string): Promise<string | undefined> => {
  const names = await readdir(root).catch(() => []);
  return names.find((name) => name !== MAIN_FILE && [MAIN_FILE, ...MISNAMED].includes(name.toLowerCase()));
};

const helped = (finding: FolderFinding, other: string | undefined): FolderFinding =>
  other === undefined || finding.file !== MAIN_FILE || finding.rule !== 'missing-file'
    ? finding
    : { ...finding, hint: { key: 'finding.missing-file.misnamed', values: { other, file: MAIN_FILE } } };

/** Reads one file as the `scenario.yaml` of a folder that has nothing else. Never rejects. */
export const readScenarioFile = async (path: string): Promise<ScenarioFolder> => {
  const { text, finding } = await textAt(path, MAIN_FILE);
  return { files: text === undefined ? {} : { [MAIN_FILE]: text }, findings: finding === undefined ? [] : [finding] };
};

/** One file of a folder as it is now: its text, or what stands against reading it; neither where there is none. Never rejects. */
export const readScenarioText = async (
  folder: string,
  file: string,
): Promise<Pick<Text, 'text' | 'finding'> | undefined> => {
  // A link that leads nowhere is there, too.
  if (await isAbsent(join(folder, file))) return undefined;
  const root = await realpath(folder).catch(() => folder);
  return readText(root, file);
};

const isAbsent = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => false,
    (error: unknown) => systemCode(error) === 'ENOENT',
  );

const locales = async (root: string): Promise<string[]> => {
  const names = await readdir(join(root, 'locales')).catch(() => []);
  return names
    .map((name) => `locales/${name}`)
    .filter((file) => LOCALE_FILE.test(file))
    .toSorted()
    .slice(0, MOST_LOCALES);
};

type Text = { readonly file: string; readonly text?: string; readonly finding?: FolderFinding };

const readText = async (root: string, file: string): Promise<Text> => {
  try {
    const path = await realpath(join(root, file));
    const inside = path.startsWith(root.endsWith(sep) ? root : root + sep);
    return inside ? await textAt(path, file) : refused(file, 'link-outside');
  } catch (error) {
    return refused(file, systemCode(error) === 'ENOENT' ? 'missing-file' : 'unreadable');
  }
};

const refused = (file: string, rule: FolderRule): Text => ({ file, finding: folderFinding(file, rule) });

/** The text at a path, under the name that it has in its folder. */
const textAt = async (path: string, file: string): Promise<Text> => {
  try {
    const about = await stat(path);
    if (!about.isFile()) return refused(file, 'not-a-file');
    if (about.size > LARGEST) return refused(file, 'file-too-large');
    return decoded(file, await readFile(path));
  } catch (error) {
    return refused(file, systemCode(error) === 'ENOENT' ? 'missing-file' : 'unreadable');
  }
};

const decoded = (file: string, bytes: Buffer): Text => {
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const before = upToBadByte(bytes);
    const line = before.split('\n').length;
    return { file, finding: folderFinding(file, 'not-utf8', line, before.length - before.lastIndexOf('\n')) };
  }
};

/** The text before the first byte that is not UTF-8. */
const upToBadByte = (bytes: Buffer): string => {
  const lax = new TextDecoder('utf-8', { ignoreBOM: true });
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isTextUpTo(bytes, middle)) good = middle;
    else bad = middle;
  }
  return lax.decode(bytes.subarray(0, good)).replace(/\uFFFD+$/, '');
};

/** Whether these bytes begin a UTF-8 text; a character cut in two at the end is no fault. */
const isTextUpTo = (bytes: Buffer, end: number): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    return true;
  } catch {
    return false;
  }
};
