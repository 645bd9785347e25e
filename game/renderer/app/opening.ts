/** Opens a game: a new one from its briefing, or one that was kept. Whatever may stand in the way is told as a trouble; bugs throw. */
import { seedOfClassWord } from '../../core/engine/engine.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import {
  type Header,
  type Made,
  aliasOf,
  endOf,
  fork,
  makeLine,
  readSession,
  writeHeader,
  writeSession,
} from '../../core/session/session.ts';
import { type Host, type Keeper, type OpenedSession, openKeeper, unkept } from '../host/host.ts';
import type { Beginning, Trouble } from '../ui/ui.tsx';
import { type Obstacle, type Seat, newSeat, seatAsFar, seatFrom } from './play/sit-down.ts';
import { type Play, openPlay } from './play/play.ts';
import { type Shelf, scenarioOn } from './shelf.ts';
import { VERSION } from './version.ts';

/** A game on the screen. */
export type Playing = {
  readonly play: Play;
  readonly keeper: Keeper;
  readonly scenario: Scenario;
  readonly name: string;
  /** The language that it was begun in. */
  readonly language: string;
  /** Kept nowhere: only practised, or looked at from the Workshop. */
  readonly unkept: boolean;
  /** By the hash of their bytes: of a scenario that is on no shelf. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
};

export type Wish =
  | {
      readonly kind: 'begin';
      readonly scenario: string;
      readonly language: string;
      readonly alias: string;
      readonly beginning: Beginning;
    }
  /** `lookBack`: to its debrief. */
  | { readonly kind: 'continue'; readonly session: string; readonly name: string; readonly lookBack?: boolean }
  /** Once more, from after line `at` of this session on, as a new one; kept no more than this one. */
  | { readonly kind: 'again'; readonly text: string; readonly at: number; readonly unkept: boolean };

export type Opening =
  { readonly ok: true; readonly playing: Playing } | { readonly ok: false; readonly trouble: Trouble };

/** What an opening needs besides the wish; time and chance come from outside. */
export type Means = {
  readonly host: Host;
  readonly shelf: () => Promise<Shelf>;
  readonly skipLessons: boolean;
  readonly newSeed: () => number;
};

export const open = (means: Means, wish: Wish): Promise<Opening> => {
  switch (wish.kind) {
    case 'begin':
      return beginNew(means, wish);
    case 'continue':
      return goOnWith(means, wish);
    case 'again':
      return tryAgain(means, wish);
  }
};

const SECONDS = 1_000;

/** Somebody at a table of this scenario, whose decisions go to a keeper. */
export const playingAt = (scenario: Scenario, seat: Seat, keeper: Keeper, name: string): Playing => ({
  scenario,
  keeper,
  name,
  language: seat.header.language,
  unkept: keeper.state().kind === 'nowhere',
  play: openPlay({
    ...seat,
    keeper,
    seconds: () => performance.now() / SECONDS,
    salt: () => crypto.randomUUID(),
  }),
});

const beginNew = async (means: Means, wish: Extract<Wish, { kind: 'begin' }>): Promise<Opening> => {
  const { alias, language, beginning } = wish;
  const scenario = scenarioOn(await means.shelf(), wish.scenario);
  if (scenario === undefined) return { ok: false, trouble: { what: 'game', detail: wish.scenario } };
  const { classWord, intention, skipLessons, practice } = beginning;
  const seed = classWord.trim() === '' ? means.newSeed() : seedOfClassWord(classWord);
  const seat = newSeat(scenario, { engine: VERSION, scenario: wish.scenario, seed, alias, language }, skipLessons);
  const first = firstLine(seat.header, intention);
  const keeper = newKeeper(means, { text: writeHeader(seat.header) + (first?.written ?? ''), name: alias }, practice);
  return { ok: true, playing: playingAt(scenario, { ...seat, lines: first ? [first.line] : [] }, keeper, alias) };
};

const newKeeper = ({ host }: Means, from: { text: string; name: string }, practice: boolean): Keeper =>
  practice ? unkept(from.text) : openKeeper(host, from);

/** What was written at the briefing stands before the first decision: whoever leaves at once has not written it in vain. */
const firstLine = (header: Header, intention: string): Made | undefined =>
  intention.trim() === ''
    ? undefined
    : makeLine(endOf({ header, lines: [] }), {
        texts: [{ kind: 'intention', content: intention, salt: crypto.randomUUID() }],
      });

const goOnWith = async (means: Means, wish: Extract<Wish, { kind: 'continue' }>): Promise<Opening> => {
  const { session, name } = wish;
  const opened = await means.host['sessions.open']({ session });
  if (!opened.ok) return troubleWith(session, name, opened.failure.code, opened.failure.detail);
  const read = readSession(opened.value.text);
  const scenario = read.ok ? scenarioOn(await means.shelf(), read.session.header.scenario) : undefined;
  if (scenario === undefined) {
    await means.host['sessions.close']({ session });
    return read.ok
      ? troubleWith(session, name, 'unknownScenario', read.session.header.scenario)
      : troubleWith(session, name, read.problem.code, read.problem.detail);
  }
  const sat = seatFrom(scenario, opened.value.text, means.skipLessons);
  if (sat.ok) return { ok: true, playing: await playingOpened(means, scenario, sat.seat, opened.value, name) };
  await means.host['sessions.close']({ session });
  const seat = wish.lookBack ? seatAsFar(scenario, opened.value.text) : undefined;
  if (seat !== undefined) {
    const keeper = openKeeper(means.host, { ...opened.value, readOnly: 'unsound' });
    return { ok: true, playing: playingAt(scenario, seat, keeper, name) };
  }
  return troubleWith(session, name, ...words(sat.obstacle));
};

/** A session that may not be added to (damaged in the middle, edited) goes on as a new one from its last whole line. */
const playingOpened = async (
  means: Means,
  scenario: Scenario,
  seat: Seat,
  opened: OpenedSession,
  name: string,
): Promise<Playing> => {
  if (opened.readOnly !== 'unsound') return playingAt(scenario, seat, openKeeper(means.host, opened), name);
  const read = readSession(opened.text);
  if (!read.ok) throw new Error('A session that was sat down to cannot be read.');
  await means.host['sessions.close']({ session: opened.session });
  const forked = fork(read.session, read.session.lines.length, aliasOf(means.newSeed()));
  const keeper = openKeeper(means.host, { text: writeSession(forked), name: forked.header.alias });
  const forkedSeat = { ...seat, header: forked.header, lines: forked.lines };
  return playingAt(scenario, forkedSeat, keeper, forked.header.alias);
};

/** A new session with the beginning of another one. What was written after its end is not taken over. */
const tryAgain = async (
  means: Means,
  { text, at, unkept: practice }: Extract<Wish, { kind: 'again' }>,
): Promise<Opening> => {
  const read = readSession(text);
  const scenario = read.ok ? scenarioOn(await means.shelf(), read.session.header.scenario) : undefined;
  if (!read.ok || scenario === undefined) return { ok: false, trouble: { what: 'game', detail: '' } };
  const forked = fork(read.session, at, aliasOf(means.newSeed()));
  const begun = writeSession(forked);
  const sat = seatFrom(scenario, begun, true);
  if (!sat.ok) return { ok: false, trouble: { what: 'game', detail: words(sat.obstacle).join(' ') } };
  const { alias } = forked.header;
  const keeper = newKeeper(means, { text: begun, name: alias }, practice);
  return { ok: true, playing: playingAt(scenario, sat.seat, keeper, alias) };
};

type Code = Extract<Trouble, { what: 'session' }>['code'];

const troubleWith = (session: string, name: string, code: Code, detail = ''): Opening => ({
  ok: false,
  trouble: { what: 'session', session, name, code, detail },
});

const words = (obstacle: Obstacle): readonly [Code, string] => {
  if (obstacle.kind === 'file') return [obstacle.problem.code, obstacle.problem.detail];
  return ['changedScenario', obstacle.kind === 'refused' ? String(obstacle.n) : ''];
};
