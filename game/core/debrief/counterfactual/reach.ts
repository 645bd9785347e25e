/**
 * What was within reach along a session, and where it was lost: from the beginning and from after each decision, players who
 * go on as the stated one does are counted who get an ending, or put a sheet of names on the table.
 *
 * Something is within reach where at least one in five of them gets it, and out of reach from the decision on after which
 * never more than one in twenty does. What it does not show: that it could not be had at all. A better player may still find
 * a way; the proof that there is none is `two-hats explore`. Minimum: 20 re-runs a decision.
 */
import { ending, read } from '../../engine/engine.ts';
import type { Course } from '../course.ts';
import { type End, endingAt, isTabled, valueAt } from './reruns.ts';
import { type Band, bandOf, isNoAccident } from './spread.ts';
import { endingsIn } from './worth.ts';

/** Where those stand who go on from after a decision. */
export type ReachPoint = {
  /** Line of the decision; 0 is the beginning. */
  readonly n: number;
  /** First week of its turn, and where it lies on the weeks' axis. */
  readonly week: number;
  readonly at: number;
  readonly runs: number;
  /** Value at the end, 0 … 100. */
  readonly value: Band;
  readonly endings: Readonly<Record<string, number>>;
  /** Re-runs in which the sheet came on the table, by agreement. */
  readonly tabled: Readonly<Record<string, number>>;
};

export type Goal = { readonly kind: 'ending' | 'sheet'; readonly id: string };

/** How many got there who went on from after this line. */
export type Count = { readonly n: number; readonly got: number };

/** The last point at which something was within reach, the first from which on it was not, and the most that got it from there on. */
export type Lost = { readonly from: Count; readonly to: Count; readonly most: number };

/** Something that there was to get and that this session did not get. */
export type Missed = {
  readonly goal: Goal;
  /** Re-runs at each point. */
  readonly of: number;
  /** Where most of them got it. */
  readonly best: Count;
  /** Undefined where it was never within reach. */
  readonly lost: Lost | undefined;
  /** The decision with which most of it went, before and after; undefined where every step may be an accident of the re-runs. */
  readonly largest: { readonly before: Count; readonly after: Count } | undefined;
};

export type Reach = { readonly points: readonly ReachPoint[]; readonly missed: readonly Missed[] };

const LEAST_RUNS = 20;
const WITHIN = 0.2;
const OUT = 0.05;

type Ends = readonly (readonly End[])[];

/** `ends[i]` are those after i decisions; a point without any is left out. */
export const reachOf = (course: Course, ends: Ends): Reach => ({
  points: ends.flatMap((own, i) => (own.length === 0 ? [] : [pointAt(course, i, own)])),
  missed: goalsMissed(course).flatMap((goal) => missedOf(goal, course, ends)),
});

const pointAt = ({ scenario, moments }: Course, after: number, ends: readonly End[]): ReachPoint => {
  const moment = moments[after - 1];
  return {
    n: moment?.n ?? 0,
    week: moment?.week ?? 1,
    at: moment?.at ?? 1,
    runs: ends.length,
    value: bandOf(ends.map(valueAt)),
    endings: endingsIn(Object.keys(scenario.endings), ends),
    tabled: Object.fromEntries(
      Object.keys(scenario.agreements).map((id, i) => [id, ends.filter((end) => isTabled(end, i)).length]),
    ),
  };
};

/** What there was to get and was not got; while the game goes on, nothing is missed yet. */
const goalsMissed = ({ scenario, game }: Course): readonly Goal[] => {
  const got = ending(game);
  if (got === undefined) return [];
  return [
    ...Object.keys(scenario.endings).flatMap((id): Goal[] => (id === got ? [] : [{ kind: 'ending', id }])),
    ...Object.keys(scenario.agreements).flatMap((id): Goal[] =>
      read(game, `tabled.${id}`) === 0 ? [{ kind: 'sheet', id }] : [],
    ),
  ];
};

const gets = ({ kind, id }: Goal, { scenario }: Course): ((end: End) => boolean) => {
  const position = Object.keys(kind === 'ending' ? scenario.endings : scenario.agreements).indexOf(id);
  return kind === 'ending' ? (end) => endingAt(end) === position : (end) => isTabled(end, position);
};

const missedOf = (goal: Goal, course: Course, ends: Ends): readonly Missed[] => {
  const of = Math.min(...ends.map((own) => own.length));
  if (of < LEAST_RUNS) return [];
  const got = ends.map((own) => own.slice(0, of).map(gets(goal, course)));
  const counts = got.map((own, i): Count => ({
    n: course.moments[i - 1]?.n ?? 0,
    got: own.filter(Boolean).length,
  }));
  const best = counts.reduce((top, one) => (one.got > top.got ? one : top));
  return [{ goal, of, best, lost: lostIn(counts, of), largest: largestIn(got, counts) }];
};

const lostIn = (counts: readonly Count[], of: number): Missed['lost'] => {
  const within = counts.findLastIndex(({ got }) => got >= WITHIN * of);
  const stays = counts.findLastIndex(({ got }) => got > OUT * of);
  const to = counts[stays + 1];
  if (within < 0 || to === undefined) return undefined;
  const most = Math.max(...counts.slice(stays + 1).map(({ got }) => got));
  return { from: counts[within]!, to, most };
};

/** The steepest step down, if it is no accident. */
const largestIn = (got: readonly (readonly boolean[])[], counts: readonly Count[]): Missed['largest'] => {
  const drop = (i: number): number => counts[i - 1]!.got - counts[i]!.got;
  let steepest = 0;
  for (let i = 1; i < counts.length; i++) if (drop(i) > (steepest === 0 ? 0 : drop(steepest))) steepest = i;
  if (steepest === 0 || !isNoAccident(got[steepest - 1]!, got[steepest]!)) return undefined;
  return { before: counts[steepest - 1]!, after: counts[steepest]! };
};
