/**
 * Quantities over the weeks: a point at the beginning and after each decision that moved them.
 *
 * Outside is the mean trust of the partners marked key, inside the mean of cover and accountability: the two legs that
 * carry what citizens get (game.md §4). Hours are those left as each turn was ended. What it does not show: why; every
 * point names its decision, and that the ledger. Minimum: one decision.
 */
import { PILLARS } from '../../scenario/vocabulary.ts';
import type { Words } from '../../view/view.ts';
import { causeWords } from '../../view/view.ts';
import { type Course, type Moment, positions } from '../course.ts';
import { type Figure, level, mean, seen } from '../figure.ts';
import { momentTitle } from '../words.ts';

const SERIES = ['seen', 'outside', 'inside', 'cover', 'energy', ...PILLARS, 'hours', 'funds'] as const;
export type SeriesId = (typeof SERIES)[number];

export type Point = {
  readonly at: number;
  /** The decision that brought it; none at the beginning. */
  readonly n: number | undefined;
  readonly figure: Figure;
};

export type Series = {
  readonly id: SeriesId;
  readonly points: readonly Point[];
  /** The points of the steepest fall and rise, with what brought them. */
  readonly notes: readonly (Point & { readonly words: Words })[];
  /** From here on the leg carries more, below it less; legs only. */
  readonly lines: readonly number[];
};

type Measured = { readonly names: readonly string[]; readonly figure: (upTo: number) => Figure };

const measured = (course: Course, id: SeriesId): Measured => {
  const { actors } = course.scenario;
  const of = (names: readonly string[]): Measured => ({
    names,
    figure: (upTo) => mean(names.map((name) => level(course, name, upTo))),
  });
  switch (id) {
    case 'seen':
      return { names: ['value'], figure: (upTo) => seen(course, upTo) };
    case 'outside':
      return of(
        Object.keys(actors)
          .filter((actor) => actors[actor]!.key)
          .map((actor) => `trust.${actor}`),
      );
    case 'inside':
      return of(['cover', 'accountability']);
    default:
      return { names: [id], figure: (upTo) => level(course, id, upTo) };
  }
};

const moves = (course: Course, moment: Moment, names: readonly string[]): boolean =>
  positions(moment).some((at) => names.includes(course.entries[at]!.name));

const pointsOf = (course: Course, id: SeriesId, { names, figure }: Measured): readonly Point[] => {
  // A scenario without key partners stands on the inside leg alone.
  if (names.length === 0) return [];
  const first: Point = { at: 1, n: undefined, figure: figure(0) };
  if (id === 'hours')
    return course.moments
      .filter(({ decision }) => decision.kind === 'end')
      .map(({ at, n, from }) => ({ at, n, figure: figure(from) }));
  return [
    first,
    ...course.moments
      .filter((moment) => moves(course, moment, names))
      .map(({ at, n, to }) => ({ at, n, figure: figure(to) })),
  ];
};

/** What brought a point: what was done; at the end of a turn the largest single change of it. */
const wordsAt = (course: Course, moment: Moment, names: readonly string[]): Words => {
  if (moment.decision.kind !== 'end') return momentTitle(course, moment);
  const own = positions(moment)
    .map((at) => course.entries[at]!)
    .filter(({ name }) => names.includes(name))
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return own[0] === undefined ? momentTitle(course, moment) : causeWords(course.look, own[0].cause);
};

const SMALLEST_NOTE = 4;

const notesOf = (course: Course, points: readonly Point[], names: readonly string[]): Series['notes'] => {
  const steps = points.slice(1).map((point, i) => ({ point, by: point.figure.value - points[i]!.figure.value }));
  const fall = steps.toSorted((a, b) => a.by - b.by)[0];
  const rise = steps.toSorted((a, b) => b.by - a.by)[0];
  const told = [fall, rise].filter((one) => one !== undefined && Math.abs(one.by) >= SMALLEST_NOTE);
  return [...new Set(told.map((one) => one!.point))]
    .toSorted((a, b) => a.at - b.at)
    .map((point) => ({
      ...point,
      words: wordsAt(
        course,
        course.moments.find(({ n }) => n === point.n)!,
        names,
      ),
    }));
};

const linesOf = ({ game }: Course, id: SeriesId): readonly number[] =>
  id === 'outside' || id === 'inside'
    ? [game.compiled.numbers.carryWeakBelow, game.compiled.numbers.carryStrongFrom]
    : [];

export const series = (course: Course): readonly Series[] =>
  SERIES.map((id) => {
    const of = measured(course, id);
    const points = pointsOf(course, id, of);
    return {
      id,
      points,
      notes: id === 'hours' || id === 'funds' ? [] : notesOf(course, points, of.names),
      lines: linesOf(course, id),
    };
  });
