import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readScenarioFolder } from '../../../game/node/files/files.ts';
import { inWords } from '../../support/worded.ts';

const root = mkdtempSync(join(tmpdir(), 'two-hats-'));
afterAll(() => rmSync(root, { recursive: true }));
let made = 0;

const folderWith = (files: Readonly<Record<string, string | Buffer>>): string => {
  const folder = join(root, String(++made));
  mkdirSync(join(folder, 'locales'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
};
const rulesOf = async (folder: string) =>
  (await readScenarioFolder(folder)).findings.map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );

describe('a scenario folder', () => {
  test('is the texts of its scenario and its locales, and nothing else', async () => {
    const folder = folderWith({
      'scenario.yaml': 'a: 1',
      'locales/nl.yaml': 'b: 2',
      'locales/notes.txt': 'x',
      'x.yaml': 'y',
    });
    expect(await readScenarioFolder(folder)).toEqual({
      files: { 'scenario.yaml': 'a: 1', 'locales/nl.yaml': 'b: 2' },
      findings: [],
    });
  });
  test('that is not there, or has no scenario, is a finding', async () => {
    expect(await rulesOf(join(root, 'nowhere'))).toEqual(['scenario.yaml:1:1 missing-folder']);
    expect(await rulesOf(folderWith({}))).toEqual(['scenario.yaml:1:1 missing-file']);
  });

  test.each(['scenario.yml', 'scenario.yaml.txt', 'Scenario.txt'])('is missed, and %s is named', async (name) => {
    const { findings } = await readScenarioFolder(folderWith({ [name]: 'title: Town' }));
    const hint = expect.stringContaining(`\`${name}\``);
    expect(findings.map((one) => inWords(one))).toMatchObject([{ file: 'scenario.yaml', rule: 'missing-file', hint }]);
  });
  test('says where a file is not UTF-8', async () => {
    const bad = Buffer.concat([
      Buffer.from('title: é\nsummary: caf'),
      Buffer.from([0xe9, 0x20]),
      Buffer.from('noir\n'),
    ]);
    expect(await rulesOf(folderWith({ 'scenario.yaml': bad }))).toEqual(['scenario.yaml:2:13 not-utf8']);
    expect(await rulesOf(folderWith({ 'scenario.yaml': Buffer.from([0x61, 0xc3]) }))).toEqual([
      'scenario.yaml:1:2 not-utf8',
    ]);
  });
  test('may be at most 1 MiB a file', async () => {
    expect(await rulesOf(folderWith({ 'scenario.yaml': 'a'.repeat(1024 * 1024 + 1) }))).toEqual([
      'scenario.yaml:1:1 file-too-large',
    ]);
  });
  test('does not lead out of itself', async () => {
    const secret = folderWith({ 'scenario.yaml': 'secret' });
    const folder = folderWith({ 'scenario.yaml': 'mine' });
    symlinkSync(join(secret, 'scenario.yaml'), join(folder, 'locales', 'nl.yaml'));
    const read = await readScenarioFolder(folder);
    expect(read.files).toEqual({ 'scenario.yaml': 'mine' });
    expect(read.findings.map(({ rule }) => rule)).toEqual(['link-outside']);
  });
});
