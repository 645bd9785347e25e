/**
 * Where the way of working changed most: the week between the calmest two halves of a game. Beside the intention it asks
 * whether that is where it was left; what was meant only the player knows, so nothing is judged.
 *
 * Each turn has two shares: questions among questions and acts, and hours as network manager among all hours. The split
 * that lets the means of these shares before and after it differ most is the turning point, if together they differ by at
 * least 0.5 (of 2). At least two turns on both sides. What it does not show: small steps, and two turnings.
 */
import type { Hat } from '../../scenario/vocabulary.ts';
import type { Course, Turn } from '../course.ts';
import { type Figure, count, entriesWhere, level, sum } from '../figure.ts';
import { nameOf } from '../words.ts';
import { hoursSpent, witness } from './hats.ts';

export type Half = {
  readonly from: number;
  readonly to: number;
  readonly questions: Figure;
  readonly acts: Figure;
  readonly hat: Hat;
};

export type TurningPoint =
  | Turned
  /** Somebody worked alike throughout. */
  | { readonly kind: 'alike' }
  /** It takes at least so many turns to tell. */
  | { readonly kind: 'tooShort'; readonly least: number };

export type Turned = {
  readonly kind: 'turned';
  readonly week: number;
  readonly before: Half;
  readonly after: Half;
  /** The turn itself: the hat it ended in, who grew warmer and cooler through it, and the hours left. */
  readonly hat: Hat;
  readonly warmer: readonly string[];
  readonly cooler: readonly string[];
  readonly left: Figure;
};

const LEAST = 0.5;
const LEAST_TURNS = 2;

const kindsOf = (turns: readonly Turn[], kind: 'ask' | 'act'): Figure =>
  count(turns.flatMap(({ moments }) => moments.filter(({ decision }) => decision.kind === kind).flatMap(witness)));

/** The share of hours spent as network manager; without any hours, whether that hat was worn at the end of each turn. */
const asNetworkManager = (course: Course, turns: readonly Turn[]): number => {
  const own = turns.flatMap(({ moments }) => moments);
  const all = hoursSpent(course, (moment) => own.includes(moment)).value;
  const isWorn = ({ moments }: Turn): boolean => moments.at(-1)!.hat === 'networkManager';
  if (all === 0) return turns.filter(isWorn).length / turns.length;
  return hoursSpent(course, (moment) => own.includes(moment) && moment.hat === 'networkManager').value / all;
};

type Shares = { readonly asking: number; readonly network: number };

const sharesOf = (course: Course, turns: readonly Turn[]): Shares => {
  const asks = kindsOf(turns, 'ask').value;
  const both = asks + kindsOf(turns, 'act').value;
  return { asking: both === 0 ? 0 : asks / both, network: asNetworkManager(course, turns) };
};

const differ = (a: Shares, b: Shares): number => Math.abs(a.asking - b.asking) + Math.abs(a.network - b.network);

const halfOf = (course: Course, turns: readonly Turn[]): Half => ({
  from: turns[0]!.week,
  to: turns.at(-1)!.week + turns.at(-1)!.weeks - 1,
  questions: kindsOf(turns, 'ask'),
  acts: kindsOf(turns, 'act'),
  hat: asNetworkManager(course, turns) >= 0.5 ? 'networkManager' : 'publicServant',
});

/** Who gained (or lost) trust through the decisions of a turn, its last Friday aside; the largest first. */
const moved = (course: Course, { moments }: Turn, sign: 1 | -1): readonly string[] => {
  const [from, to] = [
    moments[0]!.from,
    moments.at(-1)!.decision.kind === 'end' ? moments.at(-1)!.from : moments.at(-1)!.to,
  ];
  return Object.keys(course.scenario.actors)
    .map((actor) => ({
      actor,
      by:
        sum(
          course,
          entriesWhere(course, ({ name }, at) => at >= from && at < to && name === `trust.${actor}`),
        ).value * sign,
    }))
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by)
    .map(({ actor }) => nameOf(course.look, actor));
};

const isWorked = (course: Course, turn: Turn): boolean =>
  turn.moments.some(({ decision }) => decision.kind === 'ask' || decision.kind === 'act') ||
  hoursSpent(course, (moment) => turn.moments.includes(moment)).value > 0;

/** Where the means differ most; undefined where nowhere enough. */
const splitOf = (course: Course, turns: readonly Turn[]): number | undefined => {
  let best: { readonly at: number; readonly by: number } | undefined;
  for (let at = LEAST_TURNS; at <= turns.length - LEAST_TURNS; at++) {
    const by = differ(sharesOf(course, turns.slice(0, at)), sharesOf(course, turns.slice(at)));
    if (by >= LEAST && (best === undefined || by > best.by)) best = { at, by };
  }
  return best?.at;
};

export const turningPoint = (course: Course): TurningPoint => {
  const turns = course.turns.filter((turn) => isWorked(course, turn));
  if (turns.length < 2 * LEAST_TURNS) return { kind: 'tooShort', least: 2 * LEAST_TURNS };
  const at = splitOf(course, turns);
  if (at === undefined) return { kind: 'alike' };
  const turn = turns[at]!;
  const end = turn.moments.find(({ decision }) => decision.kind === 'end');
  return {
    kind: 'turned',
    week: turn.week,
    before: halfOf(course, turns.slice(0, at)),
    after: halfOf(course, turns.slice(at)),
    hat: turn.moments.at(-1)!.hat,
    warmer: moved(course, turn, 1),
    cooler: moved(course, turn, -1),
    left: level(course, 'hours', end?.from),
  };
};
