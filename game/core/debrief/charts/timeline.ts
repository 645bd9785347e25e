/** The timeline as a picture without a pen: weeks across, the hat worn, whose door, the dilemmas, lines; and the same as tables. */
import { DOORS } from '../../scenario/vocabulary.ts';
import type { Words } from '../../view/view.ts';
import type { Course } from '../course.ts';
import type { Figure } from '../figure.ts';
import type { DoorRow, TieRow } from '../measures/doors.ts';
import type { Hats } from '../measures/hats.ts';
import type { Knew } from '../measures/dilemmas.ts';
import type { Resources } from '../measures/resources.ts';
import type { Series, SeriesId } from '../measures/series.ts';
import { nameOf, phrase } from '../words.ts';

export type Cell = Words | Figure | undefined;
export type Table = {
  readonly title: Words;
  readonly head: readonly Words[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Timeline = {
  /** What it shows, in a sentence made from the data; neutral where nothing stands out. */
  readonly headline: Words;
  /** The axis ends here: one week past the last. */
  readonly end: number;
  readonly turns: readonly { readonly week: number; readonly weeks: number }[];
  readonly hats: Pick<Hats, 'stretches' | 'switches'>;
  readonly doors: readonly DoorRow[];
  readonly dilemmas: readonly {
    readonly n: number;
    readonly at: number;
    readonly week: number;
    readonly title: string;
  }[];
  readonly series: readonly Series[];
  readonly ties: readonly TieRow[];
  readonly tables: readonly Table[];
};

export type TimelineParts = {
  readonly hats: Hats;
  readonly doors: readonly DoorRow[];
  readonly ties: readonly TieRow[];
  readonly knew: readonly Knew[];
  readonly series: readonly Series[];
  readonly resources: Resources;
};

/** Somebody met less often than this was not met much. */
const LEAST_MEETINGS = 3;

const stepsDown = ({ first, last }: DoorRow): number => DOORS.indexOf(first.door) - DOORS.indexOf(last.door);
const fallOf = ({ first, last }: DoorRow): number => first.trust.value - last.trust.value;

/** Says whom you met most and whose door closed furthest: two people, and a door that stands less open by a step or more. */
const headlineOf = (course: Course, doors: readonly DoorRow[]): Words => {
  const [most, second] = doors.toSorted((a, b) => b.meetings.length - a.meetings.length);
  const [fell] = doors
    .filter((one) => stepsDown(one) > 0)
    .toSorted((a, b) => stepsDown(b) - stepsDown(a) || fallOf(b) - fallOf(a));
  const much =
    most !== undefined && most.meetings.length >= Math.max(LEAST_MEETINGS, (second?.meetings.length ?? 0) + 1);
  if (!much || fell === undefined || fell === most) return phrase('debrief.timeline.title');
  const names = { met: nameOf(course.look, most.actor), fell: nameOf(course.look, fell.actor) };
  return phrase(fell.last.door === 'shut' ? 'debrief.timeline.shut' : 'debrief.timeline.fell', names);
};

/** Where a line stood once a turn was closed. */
const valueAt = ({ points }: Series, at: number): Figure | undefined =>
  points.findLast((point) => point.at <= at)?.figure;

const IN_TABLE: readonly SeriesId[] = ['seen', 'outside', 'inside', 'energy', 'cover', 'funds'];

const weeksTable = ({ hats, series, resources }: TimelineParts): Table => {
  const shown = series.filter(({ id, points }) => IN_TABLE.includes(id) && points.length > 0);
  return {
    title: phrase('debrief.timeline.table.weeks'),
    head: [
      phrase('debrief.week'),
      phrase('debrief.hat'),
      phrase('debrief.hoursSpent'),
      ...shown.map(({ id }) => phrase(`debrief.series.${id}`)),
    ],
    rows: resources.turns.map(({ week, weeks, spent }) => {
      const worn = hats.stretches.filter(({ from, to }) => from < week + weeks && to > week).map(({ hat }) => hat);
      const one = worn.every((hat) => hat === worn[0]);
      return [
        weeks === 1 ? String(week) : `${week}–${week + weeks - 1}`,
        one ? phrase(`hat.${worn[0]}`) : phrase('debrief.bothHats'),
        spent,
        ...shown.map((line) => valueAt(line, week + weeks)),
      ];
    }),
  };
};

const doorsTable = (course: Course, { doors }: TimelineParts): Table => ({
  title: phrase('debrief.timeline.table.doors'),
  head: ['who', 'atFirst', 'trustFirst', 'atTheEnd', 'trustLast', 'metIn'].map((key) => phrase(`debrief.doors.${key}`)),
  rows: doors.map(({ actor, first, last, meetings }) => [
    nameOf(course.look, actor),
    phrase(`door.${first.door}`),
    first.trust,
    phrase(`door.${last.door}`),
    last.trust,
    [...new Set(meetings.map(({ week }) => week))].join(', ') || '–',
  ]),
});

const tiesTable = (course: Course, { ties }: TimelineParts): Table => ({
  title: phrase('debrief.timeline.table.ties'),
  head: ['between', 'atFirst', 'atTheEnd'].map((key) => phrase(`debrief.ties.${key}`)),
  rows: ties.map(({ between, first, last }) => [
    between.map((actor) => nameOf(course.look, actor)).join(' – '),
    phrase(`tie.${first.value}`),
    phrase(`tie.${last.value}`),
  ]),
});

export const timeline = (course: Course, parts: TimelineParts): Timeline => ({
  headline: headlineOf(course, parts.doors),
  end: course.turns.reduce((last, { week, weeks }) => Math.max(last, week + weeks), 2),
  turns: course.turns.map(({ week, weeks }) => ({ week, weeks })),
  hats: { stretches: parts.hats.stretches, switches: parts.hats.switches },
  doors: parts.doors,
  dilemmas: parts.knew.map(({ n, week, then }) => ({
    n,
    week,
    at: course.moments.find((moment) => moment.n === n)!.at,
    title: then.title,
  })),
  series: parts.series,
  ties: parts.ties,
  tables: [weeksTable(parts), doorsTable(course, parts), tiesTable(course, parts)],
});
