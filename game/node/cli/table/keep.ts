/** Begins a session at the table, or goes on with the one that a file holds. */
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { begin, parseDecision } from '../../../core/engine/engine.ts';
import {
  type Problem,
  type Session,
  type StoreFailure,
  aliasOf,
  hindrance,
  readSession,
  unknownDraw,
} from '../../../core/session/session.ts';
import { openSessionFile } from '../../files/files.ts';
import { type Opened, engineVersion } from '../open-scenario.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';
import { Obstacle } from '../usage.ts';
import { take } from '../../../core/view/view.ts';
import { type Desk, sitDown } from './desk.ts';
import { type Log, beginLog, logOf } from './log.ts';

export type Begun = { readonly desk: Desk; readonly log: Log };

export type Wish = {
  readonly opened: Opened;
  readonly seed: number;
  readonly language: string;
  readonly save: string | undefined;
  readonly skipLessons: boolean;
};

const LARGEST_ALIAS_SEED = 2 ** 32;

/** A file that exists is gone on with; it is never written over. */
export const sitDownWith = async (wish: Wish, terminal: Terminal, say: Say): Promise<Begun> =>
  wish.save !== undefined && existsSync(wish.save) ? resume(wish, wish.save, terminal, say) : fresh(wish, say);

const fresh = async (wish: Wish, say: Say): Promise<Begun> => {
  const { scenario, id } = wish.opened;
  const header = {
    engine: engineVersion(),
    scenario: id,
    contentHash: scenario.contentHash,
    seed: wish.seed,
    alias: aliasOf(randomInt(LARGEST_ALIAS_SEED)),
    language: wish.language,
  };
  const begun = await beginLog(header, wish.save);
  if (!begun.ok) throw new Obstacle(storeWords(begun.failure, say, wish.save));
  return { desk: sitDown(begin(scenario, wish.seed), wish.language, wish.skipLessons), log: begun.log };
};

const resume = async (wish: Wish, path: string, terminal: Terminal, say: Say): Promise<Begun> => {
  const opened = await openSessionFile(path);
  if (!opened.ok) throw new Obstacle(storeWords(opened.failure, say, path));
  const { file, text, damaged } = opened.value;
  try {
    const session = usable(text, path, terminal, say);
    if (damaged !== undefined) terminal.err(`${say.t('session.damaged-kept', { file: damaged })}\n`);
    const { header } = session;
    const { scenario } = wish.opened;
    if (header.contentHash !== scenario.contentHash) throw new Obstacle(say.t('session.other-content', { file: path }));
    if (unknownDraw(scenario, header.loaded)) throw new Obstacle(say.t('session.refused', { file: path }));
    let desk = sitDown(begin(scenario, header.seed, header.loaded ?? []), wish.language, wish.skipLessons);
    for (const { decision } of session.lines) {
      const parsed = decision === undefined ? undefined : parseDecision(decision);
      const taken = parsed?.ok ? take(desk, parsed.dated) : undefined;
      if (taken !== undefined && !taken.ok) throw new Obstacle(say.t('session.refused', { file: path }));
      if (taken !== undefined) desk = taken.desk;
    }
    terminal.err(`${say.t('session.resumed', { file: path, n: desk.decided.length })}\n`);
    return { desk, log: logOf(session, file) };
  } catch (error) {
    await file.close();
    throw error;
  }
};

/** What can be gone on with; what is wrong with it beside that is said. */
const usable = (text: string, path: string, terminal: Terminal, say: Say): Session => {
  const read = readSession(text);
  if (!read.ok) throw new Obstacle(problemWords(read.problem, say, path));
  const problem = hindrance(read);
  if (problem !== undefined) throw new Obstacle(problemWords(problem, say, path));
  for (const small of read.problems) terminal.err(`${problemWords(small, say, path)}\n`);
  return read.session;
};

/** What is wrong with a session file, in words. */
export const problemWords = ({ code, line, detail }: Problem, say: Say, file: string): string =>
  say.t(`session.problem.${code}`, { file, line, detail });

/** Why something could not be kept, in words. */
export const storeWords = ({ code, detail }: StoreFailure, say: Say, file = ''): string =>
  say.t(`store.${code}`, { file, detail });
