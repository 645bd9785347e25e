/**
 * Trust as doors, at first and at the end, person by person, and the ties between people (Klijn, Steijn and Edelenbos:
 * a network is what they have with each other, not only with you).
 *
 * Quiet is the longest run of whole weeks without a meeting or an announcement, between the first of them and the end. What it
 * does not show: why a door opened (see the ledger of each meeting). Minimum: none.
 */
import { read } from '../../engine/engine.ts';
import type { Door } from '../../scenario/vocabulary.ts';
import { doorOf, person } from '../../view/view.ts';
import type { Course } from '../course.ts';
import { type Figure, level } from '../figure.ts';
import type { Meeting } from './meetings.ts';

export type DoorRow = {
  readonly actor: string;
  readonly first: { readonly door: Door; readonly trust: Figure };
  readonly last: { readonly door: Door; readonly trust: Figure };
  readonly meetings: readonly Meeting[];
  /** Weeks in which this person was told of a hat. */
  readonly told: readonly number[];
  /** The longest quiet, in weeks from and up to; none below four. */
  readonly quiet: { readonly from: number; readonly to: number } | undefined;
};

export type TieRow = {
  readonly id: string;
  readonly between: readonly [string, string];
  /** 0 none, 1 they know each other, 2 they work together: that goes on without you. */
  readonly first: Figure;
  readonly last: Figure;
};

const LONG_QUIET = 4;

const quietOf = ({ turns }: Course, spoken: readonly number[], end: number): DoorRow['quiet'] => {
  if (spoken.length === 0) return undefined;
  const weeks = [...new Set(spoken), end].toSorted((a, b) => a - b);
  const lastOf = (week: number): number => week + (turns.find((turn) => turn.week === week)?.weeks ?? 1) - 1;
  let longest: { from: number; to: number } | undefined;
  for (let i = 1; i < weeks.length; i++) {
    const gap = { from: lastOf(weeks[i - 1]!) + 1, to: weeks[i]! - 1 };
    if (longest === undefined || gap.to - gap.from > longest.to - longest.from) longest = gap;
  }
  return longest && longest.to - longest.from + 1 >= LONG_QUIET ? longest : undefined;
};

const doorRow = (course: Course, actor: string, all: readonly Meeting[], end: number): DoorRow => {
  const first = level(course, `trust.${actor}`, 0);
  const last = level(course, `trust.${actor}`);
  const meetings = all.filter((one) => one.actor === actor);
  const told = course.moments.flatMap(({ decision, week }) =>
    decision.kind === 'hat' && decision.announcedTo !== 'silent' && decision.announcedTo.includes(actor) ? [week] : [],
  );
  return {
    actor,
    first: { door: doorOf(first.value), trust: first },
    last: { door: doorOf(last.value), trust: last },
    meetings,
    told,
    quiet: quietOf(course, [...meetings.map(({ week }) => week), ...told], end),
  };
};

/** Those who were met or moved, in file order; who was neither is named elsewhere. */
export const doors = (course: Course, meetings: readonly Meeting[]): readonly DoorRow[] => {
  const end = course.turns.reduce((last, { week, weeks }) => Math.max(last, week + weeks), 1);
  return Object.keys(course.scenario.actors)
    .filter(
      (actor) =>
        person(course.look, actor).met ||
        read(course.game, `trust.${actor}`) !== level(course, `trust.${actor}`, 0).value,
    )
    .map((actor) => doorRow(course, actor, meetings, end));
};

export const tieRows = (course: Course): readonly TieRow[] =>
  Object.entries(course.scenario.ties).map(([id, { between }]) => ({
    id,
    between,
    first: level(course, `tie.${id}`, 0),
    last: level(course, `tie.${id}`),
  }));
