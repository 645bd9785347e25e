/** Opens a session file that is only read: what is wrong with it is said, what can be used is used. */
import { type Session, readSession } from '../../core/session/session.ts';
import { readSessionFile } from '../files/files.ts';
import { problemWords, storeWords } from './table/keep.ts';
import type { Terminal } from './terminal.ts';
import type { Say } from './text/say.ts';
import { Obstacle } from './usage.ts';

/** `damaged` tells of problems that were named on standard error. A file that is no session at all is an obstacle. */
export const openSession = async (
  path: string,
  terminal: Terminal,
  say: Say,
): Promise<{ readonly session: Session; readonly damaged: boolean }> => {
  const text = await readSessionFile(path);
  if (!text.ok) throw new Obstacle(storeWords(text.failure, say, path));
  const read = readSession(text.value);
  if (!read.ok) throw new Obstacle(problemWords(read.problem, say, path));
  for (const problem of read.problems) terminal.err(`${problemWords(problem, say, path)}\n`);
  return { session: read.session, damaged: read.problems.length > 0 };
};
