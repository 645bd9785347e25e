/** A class out of files and folders: what can be used, and what was said of the rest. */
import {
  type Gathered,
  type Judged,
  type SessionFileBrought,
  gathered,
  judged,
} from '../../../core/session/session.ts';
import { bringSessions } from '../../files/files.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';
import { Obstacle } from '../usage.ts';

const EVERY = 20;

/** Reads one file after another and keeps what was made of it. */
export const judgedFiles = async (
  paths: readonly string[],
  terminal: Terminal,
  say: Say,
): Promise<readonly Judged[]> => {
  const all: Judged[] = [];
  for await (const file of bringSessions(paths) as AsyncIterable<SessionFileBrought>) {
    all.push(judged(file));
    if (all.length % EVERY === 0) terminal.progress(say.t('class.reading', { n: all.length }));
  }
  terminal.progress();
  return all;
};

export const gatherClass = async (paths: readonly string[], terminal: Terminal, say: Say): Promise<Gathered> =>
  gathered(await judgedFiles(paths, terminal, say));

/** What is left out, and what is used in part, by name with the reason: one line each, on standard error. */
export const tellOfFiles = (
  { usable, refused }: Omit<Gathered, 'scenario'>,
  title: string,
  terminal: Terminal,
  say: Say,
): void => {
  const line = (name: string, why: string): void => terminal.err(`  ${say.words(name)}: ${why}\n`);
  if (usable.length > 0) terminal.err(`${say.t('class.used', { n: usable.length, title })}\n`);
  const mended = usable.filter(({ problems }) => problems.length > 0);
  if (mended.length > 0) terminal.err(`${say.t('class.mended', { n: mended.length })}\n`);
  for (const { name, problems } of mended)
    for (const { code, line: at } of problems) line(name, say.t(`class.problem.${code}`, { line: at }));
  if (refused.length > 0) terminal.err(`${say.t('class.refused', { n: refused.length })}\n`);
  for (const { name, code, detail } of refused) line(name, say.t(`class.file.${code}`, { detail }));
};

/** The scenario of a class; where no file can be used, that is said and nothing more can be done. */
export const scenarioOf = (found: Gathered, terminal: Terminal, say: Say): string => {
  if (found.scenario !== undefined && found.usable.length > 0) return found.scenario;
  tellOfFiles(found, '', terminal, say);
  throw new Obstacle(say.t('class.none'));
};
