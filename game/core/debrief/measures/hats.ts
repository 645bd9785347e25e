/**
 * Which hat was worn when, how it was changed, and what that took.
 *
 * Hours of a hat are all hours spent while it was worn, overtime included; the hour of an announcement counts for the hat
 * that was taken off. What it does not show: whether a hat was the right one (see `meetings`). Minimum: one decision.
 */
import { HATS, type Hat } from '../../scenario/vocabulary.ts';
import { type Course, type Moment, positions } from '../course.ts';
import { type Figure, count, entriesWhere, sum, taken, total } from '../figure.ts';
import { nameOf } from '../words.ts';

export type Stretch = { readonly hat: Hat; readonly from: number; readonly to: number };

export type HatCost = 'noticed' | 'broken' | 'tooOften';

export type Switch = {
  readonly n: number;
  readonly at: number;
  readonly week: number;
  readonly to: Hat;
  /** Names of those who were told; none of a silent one. */
  readonly told: readonly string[];
  readonly silent: boolean;
  /** What was said when it was announced, if it was kept. */
  readonly reason: string | undefined;
  /** Who noticed a silent one, found an announcement broken, or heard of hats once too often, and what it took. */
  readonly costs: readonly {
    readonly actor: string;
    readonly name: string;
    readonly trust: Figure;
    readonly cause: HatCost;
  }[];
  readonly cost: Figure;
};

export type Hats = {
  readonly stretches: readonly Stretch[];
  readonly switches: readonly Switch[];
  readonly hours: Readonly<Record<Hat, Figure>>;
  readonly weeks: Readonly<Record<Hat, Figure>>;
};

/** Hours that decisions and events took, overtime included, while `asks` holds for the decision they came with. */
export const hoursSpent = (course: Course, asks: (moment: Moment) => boolean): Figure => {
  const { moments, momentOf } = course;
  const own = (at: number): boolean => moments[momentOf[at]!] !== undefined && asks(moments[momentOf[at]!]!);
  const hours = entriesWhere(
    course,
    ({ name, change, cause }, at) => name === 'hours' && change < 0 && cause !== 'rule.turn' && own(at),
  );
  const overtime = entriesWhere(course, ({ name, change }, at) => name === 'overtime' && change > 0 && own(at));
  return total([taken(course, hours), sum(course, overtime)]);
};

const weeksWith = (course: Course, hat: Hat): Figure =>
  count(
    entriesWhere(
      course,
      ({ name, cause }, at) =>
        name === 'week' && cause === 'rule.week' && course.moments[course.momentOf[at]!]?.hat === hat,
    ),
  );

const stretchesOf = ({ moments, begun, turns }: Course): readonly Stretch[] => {
  const end = turns.reduce((last, { week, weeks }) => Math.max(last, week + weeks), 1);
  const changes = moments.filter(({ decision }) => decision.kind === 'hat');
  const first = moments[0]?.hat ?? (begun.scenario.start.hat as Hat);
  const starts = [
    { hat: first, from: 1 },
    ...changes.map(({ decision, at }) => ({ hat: decision.kind === 'hat' ? decision.hat : first, from: at })),
  ];
  return starts.map(({ hat, from }, i) => ({ hat, from, to: starts[i + 1]?.from ?? end }));
};

const COSTS: Readonly<Record<string, HatCost>> = {
  'rule.silentHat': 'noticed',
  'rule.announceBroken': 'broken',
  'rule.announceTooOften': 'tooOften',
};

/** Trust that changes of hats took, until the next change; a broken announcement belongs to the change that broke it. */
const costsOf = (course: Course, moment: Moment, next: Moment | undefined): Switch['costs'] => {
  const until = next?.from ?? course.entries.length;
  const at = entriesWhere(
    course,
    ({ name, cause }, i) => i >= moment.from && i < until && Object.hasOwn(COSTS, cause) && name.startsWith('trust.'),
  );
  return at.map((one) => {
    const { name, cause } = course.entries[one]!;
    const actor = name.slice('trust.'.length);
    return { actor, name: nameOf(course.look, actor), trust: sum(course, [one]), cause: COSTS[cause]! };
  });
};

const switchesOf = (course: Course): readonly Switch[] => {
  const changes = course.moments.filter(({ decision }) => decision.kind === 'hat');
  return changes.flatMap((moment, i): Switch[] => {
    const { decision, n, at, week, texts } = moment;
    if (decision.kind !== 'hat') return [];
    const told = decision.announcedTo === 'silent' ? [] : decision.announcedTo;
    const costs = costsOf(course, moment, changes[i + 1]);
    return [
      {
        n,
        at,
        week,
        to: decision.hat,
        told: told.map((actor) => nameOf(course.look, actor)),
        silent: decision.announcedTo === 'silent',
        reason: texts.announcementReason,
        costs,
        cost: total(costs.map(({ trust }) => trust)),
      },
    ];
  });
};

export const hats = (course: Course): Hats => {
  const byHat = (figure: (hat: Hat) => Figure) =>
    Object.fromEntries(HATS.map((hat) => [hat, figure(hat)])) as Record<Hat, Figure>;
  return {
    stretches: stretchesOf(course),
    switches: switchesOf(course),
    hours: byHat((hat) => hoursSpent(course, (moment) => moment.hat === hat)),
    weeks: byHat((hat) => weeksWith(course, hat)),
  };
};

/** The first entry of a decision, as the witness that it was taken. */
export const witness = (moment: Moment): readonly number[] => positions(moment).slice(0, 1);
