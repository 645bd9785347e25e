/** A hand at the table: the desk as it changes, and the ways to ask and to decide that all scenes share. */
import { type Decision, makeDecision, turnWeek } from '../../../core/engine/engine.ts';
import type { FreeText, Notes, TextKind } from '../../../core/session/session.ts';
import { isOver, refusalWords, take } from '../../../core/view/view.ts';
import { randomUUID } from 'node:crypto';
import { type Scribe, scribeOf } from '../text/scribe.ts';
import { showNews } from '../text/show-after.ts';
import { type Table, keep } from './by-itself.ts';
import { type Desk, lookOf } from './desk.ts';
import { meantInstead } from './unread.ts';

/** Notes and texts that go beside the next decision. */
export type Beside = { readonly notes?: Notes; readonly texts?: readonly FreeText[] };

/** Thrown when the input ends: whatever was decided is kept, the game stops. */
export class InputEnded extends Error {}

export type Hand = {
  readonly desk: () => Desk;
  readonly scribe: Scribe;
  /** Asks for a line, and says how to answer where `?` is typed; throws `InputEnded` when there is none any more. */
  readonly ask: (prompt: string) => Promise<string>;
  /** The same for the week itself, where `?` has a page of its own. */
  readonly askWeek: (prompt: string) => Promise<string>;
  /** Decides, keeps it, tells what came of it. False where it was refused; the reason was then said. */
  readonly decide: (decision: Decision, beside?: Beside) => Promise<boolean>;
  /** Notes something that belongs to no decision. */
  readonly note: (beside: Beside) => Promise<void>;
  readonly log: Table['log'];
};

/** A text with a salt of its own; undefined where nothing was typed. */
export const freeText = (kind: TextKind, content: string): readonly FreeText[] =>
  content.trim() === '' ? [] : [{ kind, content, salt: randomUUID() }];

export const handAt = (table: Table): Hand => {
  const { terminal, log, say } = table;
  const scribe = scribeOf(table, true);
  let desk = table.desk;
  let thinkingSince = terminal.seconds();
  const askWeek: Hand['ask'] = async (prompt) => {
    scribe.flush();
    const line = await terminal.ask(prompt);
    if (line === undefined) throw new InputEnded();
    return line.trim();
  };
  const ask: Hand['ask'] = async (prompt) => {
    for (;;) {
      const line = await askWeek(prompt);
      if (line !== '?') return line;
      scribe.text(say.t('help.here'));
    }
  };
  const decide: Hand['decide'] = async (decision, beside = {}) => {
    const taken = take(desk, { week: turnWeek(desk.game), decision });
    if (!taken.ok) {
      const week = turnWeek(desk.game);
      const slip = taken.refusal.code === 'unknown-id';
      const meant = slip ? meantInstead(makeDecision({ week, decision }), desk.game, say) : '';
      scribe.text(say.words(refusalWords(lookOf(desk), taken.refusal)) + meant, terminal.paint('bad', '✕ '), '  ');
      return false;
    }
    const seconds = Math.min(LONGEST_THOUGHT, terminal.seconds() - thinkingSince);
    const before = desk;
    desk = taken.desk;
    // Kept before the screen moves on.
    await keep(table, { ...beside, decision: desk.decided.at(-1)!, notes: { ...beside.notes, seconds } });
    thinkingSince = terminal.seconds();
    showNews(scribe, before, taken);
    if (isOver(desk)) scribe.flush();
    return true;
  };
  return { desk: () => desk, scribe, ask, askWeek, decide, note: (beside) => keep(table, beside), log };
};

const LONGEST_THOUGHT = 86_400;
