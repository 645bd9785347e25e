/** One folder looked at: what the files themselves say, what the reader says, what the rules say. */
import { join } from 'node:path';
import { MAIN_FILE } from '../../../core/file-names.ts';
import { type Finding, hasErrors } from '../../../core/scenario/finding.ts';
import type { ScenarioFiles } from '../../../core/scenario/scenario.ts';
import { fingerprintOf, writeWorkshopFile } from '../../files/files.ts';
import { bringScenario, readerFor, scenarioFolder } from '../open-scenario.ts';
import type { Say } from '../text/say.ts';
import { Obstacle } from '../usage.ts';

export type Looked = {
  /** The folder as it was given. */
  readonly given: string;
  readonly files: ScenarioFiles;
  /** With the names that files have in the folder. */
  readonly findings: readonly Finding[];
};

/** Looks at a folder or a package by all rules, or by those that are named; read in a thread, with a clock. */
export const look = async (given: string, only?: readonly string[]): Promise<Looked> => {
  const place = scenarioFolder(given);
  const reader = readerFor(place);
  try {
    const { files, pictures, findings } = await bringScenario(place, reader);
    const own = findings.filter(({ rule }) => only === undefined || only.includes(rule));
    // One clear finding: what kept the file from being read, and not also that it is missing.
    if (files[MAIN_FILE] === undefined && hasErrors(findings)) return { given, files, findings: own };
    const linted = await reader.lint({ files, pictures }, only);
    return { given, files, findings: [...own, ...linted.findings] };
  } finally {
    await reader.close();
  }
};

/** Mends bring others to light: a field that was misspelt is read at last. */
const MOST_ROUNDS = 10;

/** Writes every certain mend into the folder; answers what was mended, and how the folder looks now. */
export const mend = async (
  given: string,
  only: readonly string[] | undefined,
  say: Say,
): Promise<{ readonly mended: readonly Finding[]; readonly looked: Looked }> => {
  // The rules are looked up in the thread that reads; here only mending needs them, and most checks mend nothing.
  const { applyFixes } = await import('../../../core/authoring/lint/lint.ts');
  const mended: Finding[] = [];
  let looked = await look(given, only);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixable = looked.findings.filter(({ fix }) => fix !== undefined);
    const files = applyFixes(looked.files, fixable);
    const changed = Object.keys(files).filter((file) => files[file] !== looked.files[file]);
    if (changed.length === 0) break;
    for (const file of changed) await write(given, file, files[file]!, looked.files[file]!, say);
    const next = await look(given, only);
    // What touched another mend was left for the next round.
    mended.push(...fixable.filter((one) => !next.findings.some((other) => isSame(one, other))));
    looked = next;
  }
  return { mended, looked };
};

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.file === b.file && JSON.stringify(a.message) === JSON.stringify(b.message);

const write = async (given: string, file: string, text: string, before: string, say: Say): Promise<void> => {
  const written = await writeWorkshopFile(scenarioFolder(given), { file, text, was: fingerprintOf(before) });
  if (written.ok) return;
  const { code, detail } = written.failure;
  throw new Obstacle(say.t('store.failed', { file: join(given, file), detail: detail === '' ? code : detail }));
};
