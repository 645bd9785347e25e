/** Plays a list of decisions, or lets a policy play, and prints what a player would see in that hat. */
import { type DatedDecision, type Policy, parseDecision, turnWeek } from '../../../core/engine/engine.ts';
import { isOver, refusalWords, take } from '../../../core/view/view.ts';
import type { LineParts } from '../../../core/session/session.ts';
import type { Outcome, RefusedLine } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';
import { scribeOf } from '../text/scribe.ts';
import { type Desk, type Taken, lookOf } from './desk.ts';
import { type Lines, decisionsIn } from './decisions.ts';
import { storeWords } from './keep.ts';
import { asksForHelp, decisionsHelp, meantInstead, unreadWords } from './unread.ts';
import type { Log } from './log.ts';
import { showBriefing } from '../text/show-briefing.ts';
import { showAfter, showTurn } from '../text/show-after.ts';

/** A game at the table with everything it needs; `quiet` prints nothing on the way. */
export type Table = {
  readonly desk: Desk;
  readonly log: Log;
  readonly terminal: Terminal;
  readonly say: Say;
  readonly quiet: boolean;
};

/** Refusals that come of a slip in writing. */
const MISSPELT = ['unreadable', 'unknown-id'];

type Played = Omit<Outcome, 'scenario'>;

/** Decides line by line. What is refused is said and changes nothing; the game stops where the lines stop. */
export const playLines = async (table: Table, lines: Lines): Promise<Played> => {
  const refused: RefusedLine[] = [];
  let { desk } = table;
  const scribe = scribeOf(table);
  if (!table.quiet) beginning(table);
  for await (const text of lines) {
    for (const line of decisionsIn(text)) {
      if (asksForHelp(line)) {
        if (!table.quiet) scribe.text(decisionsHelp(table.say));
        continue;
      }
      const parsed = parseDecision(line);
      const taken = parsed.ok ? take(desk, parsed.dated) : undefined;
      if (!table.quiet) scribe.line();
      if (!table.quiet) scribe.line(table.terminal.paint('strong', `> ${table.say.words(line)}`));
      if (taken?.ok) {
        await keep(table, { decision: taken.desk.decided.at(-1)! });
        if (!table.quiet) showAfter(scribe, desk, taken);
        desk = taken.desk;
      } else {
        const { say, quiet } = table;
        const code = taken === undefined ? 'unreadable' : taken.refusal.code;
        refused.push({ line, code });
        const why = taken === undefined ? unreadWords(line, say) : say.words(refusalWords(lookOf(desk), taken.refusal));
        const meant = MISSPELT.includes(code) ? meantInstead(line, desk.game, say) : '';
        if (!quiet) scribe.text(why + meant, '  ');
      }
    }
    if (!table.quiet) scribe.flush();
  }
  return { game: desk.game, decided: desk.decided, refused };
};

/** Lets a policy decide until the game has ended. */
export const playPolicy = async (table: Table, policy: Policy): Promise<Played> => {
  const { scenario, seed } = table.desk.game;
  const player = policy(scenario, seed);
  let { desk } = table;
  const scribe = scribeOf(table);
  if (!table.quiet) beginning(table);
  while (!isOver(desk)) {
    const dated: DatedDecision = { week: turnWeek(desk.game), decision: player(desk.game) };
    const taken: Taken = take(desk, dated);
    if (!taken.ok) throw new Error(`the policy was refused: ${taken.refusal.code}`);
    const line = taken.desk.decided.at(-1)!;
    await keep(table, { decision: line });
    if (!table.quiet) {
      scribe.line();
      scribe.line(table.terminal.paint('strong', `> ${line}`));
      showAfter(scribe, desk, taken);
      scribe.flush();
    }
    desk = taken.desk;
  }
  return { game: desk.game, decided: desk.decided, refused: [] };
};

const beginning = (table: Table): void => {
  const scribe = scribeOf(table);
  if (table.desk.decided.length === 0) showBriefing(scribe, lookOf(table.desk));
  showTurn(scribe, table.desk);
  scribe.flush();
};

/** Adds a line to the log. What could not be kept is said once, on standard error, and again when all of it is safe. */
export const keep = async ({ terminal, say, log }: Omit<Table, 'desk' | 'quiet'>, parts: LineParts): Promise<void> => {
  const before = log.failure();
  const path = log.path();
  await log.add(parts);
  const failure = log.failure();
  if (log.path() !== path) terminal.err(`${say.t('store.moved', { file: log.path() ?? '' })}\n`);
  if (failure !== undefined && failure.code !== before?.code)
    terminal.err(`${storeWords(failure, say, log.path())} ${say.t('store.goes-on')}\n`);
  if (failure === undefined && before !== undefined)
    terminal.err(`${say.t('store.again', { file: log.path() ?? '' })}\n`);
};
