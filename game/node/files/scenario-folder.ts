/** Hands over the texts of a scenario folder. It reads bytes under a cap and makes text of them; it understands nothing. */
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Read, ScenarioFiles } from '../../core/scenario/scenario.ts';
import { systemCode } from './disk-failure.ts';

type Finding = Read['findings'][number];

const LARGEST = 1024 * 1024;
const MOST_LOCALES = 64;
const MAIN = 'scenario.yaml';
const LOCALE = /^[a-z]{2}(-[A-Z]{2})?\.yaml$/;

/** The texts of a folder, and what stood against reading some of them. `files` lacks what has a finding. */
export type ScenarioFolder = { readonly files: ScenarioFiles; readonly findings: readonly Finding[] };

/**
 * Reads `scenario.yaml` and `locales/*.yaml` as UTF-8, at most 1 MiB each, and follows no link out of the folder. Never
 * rejects: what cannot be read is a finding.
 */
export const readScenarioFolder = async (folder: string): Promise<ScenarioFolder> => {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return { files: {}, findings: [finding(MAIN, 'missing-folder')] };
  const texts = await Promise.all([MAIN, ...(await locales(root))].map((file) => readText(root, file)));
  return {
    files: Object.fromEntries(texts.flatMap((one) => (one.text === undefined ? [] : [[one.file, one.text]]))),
    findings: texts.flatMap((one) => (one.finding === undefined ? [] : [one.finding])),
  };
};

const locales = async (root: string): Promise<string[]> => {
  const names = await readdir(join(root, 'locales')).catch(() => []);
  return names
    .filter((name) => LOCALE.test(name))
    .toSorted()
    .slice(0, MOST_LOCALES)
    .map((name) => `locales/${name}`);
};

type Text = { readonly file: string; readonly text?: string; readonly finding?: Finding };

const readText = async (root: string, file: string): Promise<Text> => {
  const refused = (rule: Rule, line = 1, column = 1): Text => ({ file, finding: finding(file, rule, line, column) });
  try {
    const path = await realpath(join(root, file));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return refused('link-outside');
    const about = await stat(path);
    if (!about.isFile()) return refused('not-a-file');
    if (about.size > LARGEST) return refused('file-too-large');
    return decoded(file, await readFile(path));
  } catch (error) {
    return refused(systemCode(error) === 'ENOENT' ? 'missing-file' : 'unreadable');
  }
};

const decoded = (file: string, bytes: Buffer): Text => {
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const before = upToBadByte(bytes);
    const line = before.split('\n').length;
    return { file, finding: finding(file, 'not-utf8', line, before.length - before.lastIndexOf('\n')) };
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

const RULES = {
  'missing-folder': ['There is no such folder.', 'name the folder of a scenario'],
  'missing-file': ['There is no such file in this folder.', 'name the folder of a scenario'],
  'link-outside': ['This is a link to a place outside the folder.', 'put the file itself here'],
  'not-a-file': ['This is not a file.', 'put a text file here'],
  'file-too-large': ['This file is larger than 1 MiB.', 'split the story or shorten its texts'],
  'not-utf8': ['This is not UTF-8 text.', 'save the file as UTF-8'],
  unreadable: ['This file cannot be read.', 'check who may read it'],
} as const satisfies Record<string, readonly [string, string]>;
type Rule = keyof typeof RULES;

const finding = (file: string, rule: Rule, line = 1, column = 1): Finding => ({
  file,
  line,
  column,
  severity: 'error',
  rule,
  message: RULES[rule][0],
  hint: RULES[rule][1],
});
