/**
 * What each way on was worth: to players who go on as the stated one does, not to anybody else, and not to the one who
 * played. Worth is what citizens get from the decision to the end (points of value, 0 … 100); beside it stand the pillars
 * at the end, and the endings.
 *
 * It does not show what the player would have made of another answer, nor that one is right: what was known then is all
 * that could be decided by. Minimum: 20 pairs before a difference is spoken of.
 */
import { type Game, ending, read } from '../../engine/engine.ts';
import { PILLARS, type Pillar } from '../../scenario/vocabulary.ts';
import type { Course } from '../course.ts';
import type { Point } from './points.ts';
import { type End, endOf, endingAt, hasOwnLuck, pillarAt, valueAt } from './reruns.ts';
import { type Band, type Difference, bandOf, differenceOf, isNoAccident } from './spread.ts';

export type ByPillar<T> = Readonly<Record<Pillar, T>>;

export type WayWorth = {
  /** The option of an answer, else the decision in the notation without its week. */
  readonly way: string;
  /** What was decided in the session. */
  readonly taken: boolean;
  readonly runs: number;
  /** Value gained from the decision to the end. */
  readonly gained: Band;
  /** Levels at the end. */
  readonly pillars: ByPillar<Band>;
  /** Re-runs by ending; every ending of the scenario is there, in file order. */
  readonly endings: Readonly<Record<string, number>>;
  /** This way less the one that was taken, pair by pair; none of the one taken. */
  readonly against: Against | undefined;
  /** Re-runs with the luck of the game itself: of ten the second best in value, and the second worst; undefined under ten. */
  readonly good: number | undefined;
  readonly bad: number | undefined;
};

export type Against = {
  readonly gained: Difference;
  readonly pillars: ByPillar<Difference>;
  /** Endings that this way brought more often, or less often, than the one taken, and that is no accident of the re-runs. */
  readonly endings: readonly string[];
};

/** What came of a session itself. */
export type Came = { readonly gained: number; readonly ending: string };

export type DecisionWorth = {
  /** Number of its line in the session. */
  readonly n: number;
  readonly week: number;
  /** Set for an answer. */
  readonly dilemma: string | undefined;
  /** The way taken first; those that were not open then are not here. */
  readonly ways: readonly WayWorth[];
  /** Undefined while the session has not ended. */
  readonly came: Came | undefined;
};

const byPillar = <T>(of: (pillar: Pillar) => T): ByPillar<T> =>
  Object.fromEntries(PILLARS.map((pillar) => [pillar, of(pillar)])) as Record<Pillar, T>;

export const endingsIn = (endings: readonly string[], ends: readonly End[]): Record<string, number> =>
  Object.fromEntries(endings.map((id, i) => [id, ends.filter((end) => endingAt(end) === i).length]));

/** `ends[i]` are those of the i-th way, all of the same length. */
export const worthOf = (
  { game, scenario }: Course,
  { moment, ways }: Point,
  ends: readonly (readonly End[])[],
): DecisionWorth => {
  const before = read(moment.before, 'value')!;
  const endings = Object.keys(scenario.endings);
  const { n, week, decision } = moment;
  return {
    n,
    week,
    dilemma: decision.kind === 'answer' ? decision.dilemma : undefined,
    came: cameOf(game, before),
    ways: ways.map(({ id }, i): WayWorth => {
      const ours = ends[i]!;
      return {
        way: id,
        taken: i === 0,
        runs: ours.length,
        gained: bandOf(ours.map((end) => valueAt(end) - before)),
        pillars: byPillar((pillar) => bandOf(levels(ours, pillar))),
        endings: endingsIn(endings, ours),
        against: i === 0 ? undefined : againstOf(ours, ends[0]!, endings),
        good: ranked(ours, 0.9),
        bad: ranked(ours, 0.1),
      };
    }),
  };
};

const levels = (ends: readonly End[], pillar: Pillar): number[] => ends.map((end) => pillarAt(end, pillar));

const againstOf = (ours: readonly End[], theirs: readonly End[], endings: readonly string[]): Against => ({
  gained: differenceOf(ours.map(valueAt), theirs.map(valueAt)),
  pillars: byPillar((pillar) => differenceOf(levels(ours, pillar), levels(theirs, pillar))),
  endings: endings.filter((_, i) => {
    const got = (end: End): boolean => endingAt(end) === i;
    return isNoAccident(ours.map(got), theirs.map(got));
  }),
});

const LEAST_TOLD = 10;

/** The re-run with the luck of the game below which this share of them stays in value. */
const ranked = (ends: readonly End[], share: number): number | undefined => {
  const own = ends.flatMap((end, k) => (hasOwnLuck(k) ? [{ k, value: valueAt(end) }] : []));
  if (own.length < LEAST_TOLD) return undefined;
  return own.toSorted((a, b) => a.value - b.value)[Math.ceil(share * own.length) - 1]!.k;
};

const cameOf = (game: Game, before: number): Came | undefined => {
  const id = ending(game);
  return id === undefined ? undefined : { gained: valueAt(endOf(game)) - before, ending: id };
};
