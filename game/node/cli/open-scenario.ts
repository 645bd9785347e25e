/** Finds a scenario by folder or by id, and opens it: checked, or with its findings on standard error. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Read, type Scenario, findingLine, hasErrors, readScenario } from '../../core/scenario/scenario.ts';
import { FOLDER_NAME } from '../../core/session/session.ts';
import { readScenarioFolder } from '../files/files.ts';
import type { Terminal } from './terminal.ts';
import type { Say } from './text/say.ts';
import { Obstacle } from './usage.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The package that this program belongs to: the nearest folder above it that has scenarios and a package.json. */
export const packageRoot = (): string | undefined => {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'scenarios'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
};

/** Version of the engine, as session files name it. */
export const engineVersion = (): string => {
  const root = packageRoot();
  if (root === undefined) return 'unknown';
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: string };
  return about.version ?? 'unknown';
};

/** The folder as given; where there is none, the bundled scenario of that id. */
export const scenarioFolder = (given: string): string => {
  const root = packageRoot();
  if (existsSync(given) || root === undefined || !ID.test(given)) return given;
  const bundled = join(root, 'scenarios', given);
  return existsSync(bundled) ? bundled : given;
};

export const scenarioId = (folder: string): string => basename(resolve(folder));

/** A session names its scenario by the folder. */
const UNFIT_NAME: Read['findings'][number] = {
  file: 'scenario.yaml',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'folder-name',
  message: 'The name of this folder cannot stand in a session file.',
  hint: 'name it with at most 80 characters and no dot in front',
};

/** Reads and checks a folder: what the reader found and what the files themselves said. */
export const checkFolder = async (folder: string): Promise<Read> => {
  const { files, findings: found } = await readScenarioFolder(folder);
  const findings = FOLDER_NAME.test(scenarioId(folder)) ? found : [UNFIT_NAME, ...found];
  if (files['scenario.yaml'] === undefined) return { ok: false, findings };
  const read = readScenario(files);
  const all = [...findings, ...read.findings];
  return read.ok && !hasErrors(findings) ? { ...read, findings: all } : { ok: false, findings: all };
};

export type Opened = { readonly id: string; readonly scenario: Scenario };

/** Opens a scenario to play it. One with any error never starts: its findings are listed. */
export const openScenario = async (given: string, terminal: Terminal, say: Say): Promise<Opened> => {
  const folder = scenarioFolder(given);
  const read = await checkFolder(folder);
  if (read.ok) return { id: scenarioId(folder), scenario: read.scenario };
  for (const finding of read.findings) {
    terminal.err(`${say.words(findingLine({ ...finding, file: join(given, finding.file) }))}\n`);
  }
  throw new Obstacle(say.t('scenario.broken', { n: read.findings.filter((one) => one.severity === 'error').length }));
};
