/**
 * Hours and euros: what there was, what was used, what co-creation cost in time, yours and theirs, what was left.
 *
 * Together are hours of decisions in which somebody outside your organisation was there; alone and inside are all others.
 * Left is what stood there when each turn was ended, and the euros at the end. What it does not show: whether an hour was
 * well spent. Minimum: one turn ended.
 */
import type { Course, Moment } from '../course.ts';
import { type Figure, count, entriesWhere, level, sum, taken, total } from '../figure.ts';
import { peopleIn } from '../moments.ts';
import { person } from '../../view/view.ts';
import { hoursSpent } from './hats.ts';

export type Resources = {
  readonly hours: {
    readonly spent: Figure;
    readonly overtime: Figure;
    /** Hours that acts and people brought in. */
    readonly borrowed: Figure;
    readonly left: Figure;
    readonly together: Figure;
    readonly inside: Figure;
  };
  readonly funds: { readonly start: Figure; readonly spent: Figure; readonly received: Figure; readonly left: Figure };
  readonly energy: {
    readonly start: Figure;
    readonly lowest: Figure;
    readonly lowestWeek: number;
    readonly left: Figure;
  };
  /** Hours of their own that people gave, and how many they would have given gladly; none where no limit counts. */
  readonly theirs: readonly { readonly actor: string; readonly hours: Figure; readonly willing: number | undefined }[];
  readonly theirsInAll: Figure;
  /** Hours of each turn: what was spent, overtime in it, and what was left. */
  readonly turns: readonly {
    readonly week: number;
    readonly weeks: number;
    readonly spent: Figure;
    readonly overtime: Figure;
    readonly left: Figure;
  }[];
  /** Turns that were ended with hours left. */
  readonly restful: Figure;
};

const isTogether = (course: Course, moment: Moment): boolean =>
  peopleIn(course, moment).some((actor) => !person(course.look, actor).inside);

const leftAtEnd = (course: Course, { moments }: Course['turns'][number]): Figure | undefined => {
  const end = moments.find(({ decision }) => decision.kind === 'end');
  return end && level(course, 'hours', end.from);
};

const overtimeIn = (course: Course, asks: (moment: Moment) => boolean): Figure =>
  sum(
    course,
    entriesWhere(course, ({ name, change }, at) => {
      const moment = course.moments[course.momentOf[at]!];
      return name === 'overtime' && change > 0 && moment !== undefined && asks(moment);
    }),
  );

const turnsOf = (course: Course): Resources['turns'] =>
  course.turns.map((turn) => {
    const own = (moment: Moment): boolean => turn.moments.includes(moment);
    return {
      week: turn.week,
      weeks: turn.weeks,
      spent: hoursSpent(course, own),
      overtime: overtimeIn(course, own),
      left: leftAtEnd(course, turn) ?? level(course, 'hours'),
    };
  });

const energyOf = (course: Course): Resources['energy'] => {
  const levels = [0, ...course.moments.map(({ to }) => to)].map((upTo) => level(course, 'energy', upTo));
  const lowest = levels.reduce((low, one) => (one.value < low.value ? one : low));
  const moment = course.moments[levels.indexOf(lowest) - 1];
  return { start: levels[0]!, lowest, lowestWeek: moment?.week ?? 1, left: levels.at(-1)! };
};

const theirsOf = (course: Course): Resources['theirs'] =>
  Object.entries(course.scenario.actors).flatMap(([actor, { gives }]) => {
    const hours = sum(
      course,
      entriesWhere(course, ({ name }) => name === `given.${actor}`),
    );
    return hours.value === 0 ? [] : [{ actor, hours, willing: gives }];
  });

const fundsOf = (course: Course): Resources['funds'] => ({
  start: level(course, 'funds', 0),
  spent: taken(
    course,
    entriesWhere(course, ({ name, change }) => name === 'funds' && change < 0),
  ),
  received: sum(
    course,
    entriesWhere(course, ({ name, change }) => name === 'funds' && change > 0),
  ),
  left: level(course, 'funds'),
});

export const resources = (course: Course): Resources => {
  const theirs = theirsOf(course);
  const turns = turnsOf(course);
  const restful = course.turns.flatMap((turn) => {
    const end = turn.moments.find(({ decision }) => decision.kind === 'end');
    return end !== undefined && (leftAtEnd(course, turn)?.value ?? 0) > 0 ? [end.from] : [];
  });
  return {
    hours: {
      spent: hoursSpent(course, () => true),
      overtime: overtimeIn(course, () => true),
      borrowed: sum(
        course,
        entriesWhere(course, ({ name, change, cause }) => name === 'hours' && change > 0 && cause !== 'rule.turn'),
      ),
      left: total(course.turns.flatMap((turn) => leftAtEnd(course, turn) ?? [])),
      together: hoursSpent(course, (moment) => isTogether(course, moment)),
      inside: hoursSpent(course, (moment) => !isTogether(course, moment)),
    },
    funds: fundsOf(course),
    energy: energyOf(course),
    theirs,
    theirsInAll: total(theirs.map(({ hours }) => hours)),
    turns,
    restful: count(restful),
  };
};
