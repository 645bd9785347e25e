/**
 * The course of a session: what was decided, what each decision did to the ledger, what was noted beside it. Everything
 * that a debrief says is read from here. What was undone is left out together with its undoing.
 */
import {
  type Decision,
  type Entry,
  type Game,
  begin,
  ending,
  entriesOf,
  parseDecision,
  read,
  turnWeek,
} from '../engine/engine.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { HATS, type Hat } from '../scenario/vocabulary.ts';
import { type Line, type Notes, type Session, type TextKind, replay } from '../session/session.ts';
import { type Look, lookAt } from '../view/view.ts';

export type Texts = Readonly<Partial<Record<TextKind, string>>>;

/** One decision that stands. */
export type Moment = {
  /** Number of its line in the session: what can be tried again from. */
  readonly n: number;
  /** First week of the turn in which it was taken. */
  readonly week: number;
  /** Where it lies on the weeks' axis: from `week` on, spread evenly over the turn; the end of a turn closes it. */
  readonly at: number;
  /** The hat worn when it was taken. */
  readonly hat: Hat;
  readonly decision: Decision;
  readonly before: Game;
  readonly after: Game;
  /** Its entries: positions in the ledger, `to` not included. */
  readonly from: number;
  readonly to: number;
  readonly notes: Notes;
  readonly texts: Texts;
};

export type Turn = { readonly week: number; readonly weeks: number; readonly moments: readonly Moment[] };

export type Course = {
  readonly scenario: Scenario;
  readonly session: Session;
  /** The game as it stands at the end, in the language of the debrief. */
  readonly look: Look;
  readonly begun: Game;
  readonly game: Game;
  /** Whether the last turn was closed. */
  readonly ended: boolean;
  readonly moments: readonly Moment[];
  readonly turns: readonly Turn[];
  readonly entries: readonly Entry[];
  /** For each entry the decision it came with, as its index among `moments`; −1 for the beginning. */
  readonly momentOf: readonly number[];
  /** What was written in words of one's own, wherever it stands; the last of a kind counts. */
  readonly texts: Texts;
  /** The week that the player would play again, if one was named. */
  readonly weekAgain: number | undefined;
  /** Whether the scenario is, text for text, the one that was played; and the first decision that it refuses now. */
  readonly sameContent: boolean;
  readonly stoppedAt: number | undefined;
};

type Taken = { readonly line: Line; readonly decision: Decision; readonly before: Game; readonly after: Game };

/** Replays a session (on the stepper: this is looked at while somebody waits) and sets out its course. Never throws on what the session contains: it goes as far as it can be replayed. */
export const courseOf = (scenario: Scenario, session: Session, language: string): Course => {
  const { games, stopped, sameContent } = replay(scenario, session, begin);
  const taken = standing(session.lines, games);
  const begun = games[0]!;
  const game = taken.at(-1)?.after ?? begun;
  const moments = withPlaces(taken.map((one) => momentOf(one, session)));
  return {
    scenario,
    session,
    look: lookAt(game, language),
    begun,
    game,
    ended: ending(game) !== undefined,
    moments,
    turns: turnsOf(scenario, moments),
    entries: entriesOf(game.ledger),
    momentOf: ownersOf(moments, lengthOf(begun)),
    texts: Object.fromEntries(session.texts.map(({ kind, content }) => [kind, content])),
    weekAgain: session.lines.findLast(({ notes }) => notes?.weekAgain !== undefined)?.notes?.weekAgain,
    sameContent,
    stoppedAt: stopped?.n,
  };
};

/** Lines with a decision go with the games after the first, one to one, as far as they were replayed. */
const standing = (lines: readonly Line[], games: readonly Game[]): readonly Taken[] => {
  const kept: Taken[] = [];
  const decided = lines.filter(({ decision }) => decision !== undefined).slice(0, games.length - 1);
  for (const [i, line] of decided.entries()) {
    const parsed = parseDecision(line.decision!);
    if (!parsed.ok) throw new Error(`${line.decision} was replayed and cannot be read`);
    const { decision } = parsed.dated;
    if (decision.kind === 'undo') kept.pop();
    else kept.push({ line, decision, before: games[i]!, after: games[i + 1]! });
  }
  return kept.filter(({ decision }) => decision.kind !== 'draw');
};

const lengthOf = ({ ledger }: Game): number => {
  let length = 0;
  for (let at = ledger; at; at = at.before) length++;
  return length;
};

const hatIn = (game: Game): Hat => HATS[read(game, 'hat')! - 1]!;

const textsBeside = ({ texts }: Session, { n }: Line): Texts =>
  Object.fromEntries(texts.filter(({ text }) => text === n).map(({ kind, content }) => [kind, content]));

const momentOf = ({ line, decision, before, after }: Taken, session: Session): Moment => {
  const week = turnWeek(before);
  return {
    n: line.n,
    week,
    at: week,
    hat: hatIn(before),
    decision,
    before,
    after,
    from: lengthOf(before),
    to: lengthOf(after),
    notes: line.notes ?? {},
    texts: textsBeside(session, line),
  };
};

const weeksOf = ({ before }: Moment): number => before.scenario.start.turns[read(before, 'turn')!] ?? 1;

/** Spreads the decisions of a turn evenly over its weeks. */
const withPlaces = (moments: readonly Moment[]): readonly Moment[] =>
  moments.map((moment) => {
    const same = moments.filter(({ week }) => week === moment.week);
    const weeks = weeksOf(moment);
    if (moment.decision.kind === 'end') return { ...moment, at: moment.week + weeks };
    const others = same.filter(({ decision }) => decision.kind !== 'end');
    return { ...moment, at: moment.week + (weeks * (others.indexOf(moment) + 1)) / (others.length + 1) };
  });

const turnsOf = ({ start }: Scenario, moments: readonly Moment[]): readonly Turn[] => {
  let week = 1;
  const turns: Turn[] = [];
  for (const weeks of start.turns) {
    const own = moments.filter((moment) => moment.week === week);
    if (own.length > 0) turns.push({ week, weeks, moments: own });
    week += weeks;
  }
  return turns;
};

const ownersOf = (moments: readonly Moment[], before: number): readonly number[] => [
  ...Array.from({ length: before }, () => -1),
  ...moments.flatMap(({ from, to }, i) => Array.from({ length: to - from }, () => i)),
];

/** Positions of a moment's entries. */
export const positions = ({ from, to }: Pick<Moment, 'from' | 'to'>): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
