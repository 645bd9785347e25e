/** Finds a scenario by folder or by id, and opens it: checked, or with its findings on standard error. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { MAIN_FILE, SCENARIO_ID } from '../../core/file-names.ts';
import { hasErrors } from '../../core/scenario/finding.ts';
import type { Pictures, Read, Scenario, ScenarioFiles } from '../../core/scenario/scenario.ts';
import { openPackageFile, readWholeFolder } from '../files/files.ts';
import { nameFindings, notAScenario } from './about-folder.ts';
import { PATIENCE_MS, type Reader, openReader } from './reading/reader.ts';
import { findingLineIn } from './text/finding-line.ts';
import type { Terminal } from './terminal.ts';
import type { Say } from './text/say.ts';
import { Obstacle } from './usage.ts';

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
  if (existsSync(given) || root === undefined || !SCENARIO_ID.test(given)) return given;
  const bundled = join(root, 'scenarios', given);
  return existsSync(bundled) ? bundled : given;
};

const PACKAGE = /\.twohats$/;

/** A session names its scenario by its folder, or by its package without the ending. */
export const scenarioId = (given: string): string => basename(resolve(given)).replace(PACKAGE, '');

export type Brought = {
  readonly files: ScenarioFiles;
  readonly pictures: Pictures;
  /** What stood against reading some of it. */
  readonly findings: Read['findings'];
};

/** The files of a scenario, out of a folder or out of a package; nothing of them is understood yet. */
export const bringScenario = async (given: string, reader: Reader): Promise<Brought> => {
  const nothing = notAScenario(given);
  if (nothing) return { files: {}, pictures: {}, findings: [nothing] };
  const brought = (await openPackageFile(given, reader.unpack)) ?? (await readWholeFolder(given));
  return { ...brought, findings: [...nameFindings(scenarioId(given)), ...brought.findings] };
};

/** A reader for what lies here: what came with this program gets the time that a busy machine needs. */
export const readerFor = (given: string): Reader => {
  const root = packageRoot();
  const bundled = root !== undefined && resolve(given).startsWith(join(root, 'scenarios') + sep);
  return openReader(bundled ? PATIENCE_MS.bundled : PATIENCE_MS.brought);
};

/** Reads and checks a scenario in a thread: what the reader found and what the files themselves said. */
export const readInWorker = async ({ files, pictures, findings }: Brought, reader: Reader): Promise<Read> => {
  // One clear finding: what kept the file from being read, and not also that it is missing.
  if (files[MAIN_FILE] === undefined && hasErrors(findings)) return { ok: false, findings };
  const read = await reader.read({ files, pictures });
  const all = [...findings, ...read.findings];
  return read.ok && !hasErrors(findings) ? { ...read, findings: all } : { ok: false, findings: all };
};

/** The same, of a folder or package. */
export const checkFolder = async (given: string): Promise<Read> => {
  const reader = readerFor(given);
  try {
    return await readInWorker(await bringScenario(given, reader), reader);
  } finally {
    await reader.close();
  }
};

export type Opened = { readonly id: string; readonly scenario: Scenario };

/** The scenario of a session: the folder that was named, or the one that the session itself names. */
export const openSessionScenario = async (
  named: string | undefined,
  id: string,
  terminal: Terminal,
  say: Say,
): Promise<Opened> => {
  if (named === undefined && !existsSync(scenarioFolder(id))) throw new Obstacle(say.t('session.no-scenario', { id }));
  return openScenario(named ?? id, terminal, say);
};

/** Opens a scenario to play it. One with any error never starts: its findings are listed. */
export const openScenario = async (given: string, terminal: Terminal, say: Say): Promise<Opened> => {
  const folder = scenarioFolder(given);
  const read = await checkFolder(folder);
  if (read.ok) return { id: scenarioId(folder), scenario: read.scenario };
  const [first] = read.findings;
  if (first?.file === '' && first.severity === 'error') throw new Obstacle(findingLineIn(given, first, say));
  for (const finding of read.findings) terminal.err(`${say.words(findingLineIn(given, finding, say))}\n`);
  throw new Obstacle(say.t('scenario.broken', { n: read.findings.filter((one) => one.severity === 'error').length }));
};
