/**
 * Who was expected to be angriest about an answer, and who was (game.md §4, “Decided”): the actor among those named who
 * lost most trust through it and what followed from it in three weeks.
 *
 * Only what hangs together with the answer by its causes counts; of a tie the one named first in the scenario. What it
 * does not show: anger of people whom the author did not name. Minimum: one entry; without any, nobody was angry.
 */
import type { Entry } from '../../engine/engine.ts';
import { type Course, type Moment, positions } from '../course.ts';
import { type Figure, sum } from '../figure.ts';
import type { Links } from '../links.ts';

const WEEKS = 3;

/** What broke into an act is answered, and the act then goes on: what that brings is not the answer's doing. */
const isOfTheAct = ({ cause, because }: Entry): boolean =>
  cause.startsWith('act.') || (because?.startsWith('act.') ?? false);

/** Entries of an answer and all that hangs on them, up to the closing of the third week after it. */
export const followingFrom = (course: Course, { forth }: Links, moment: Moment): readonly number[] => {
  const found = new Set(positions(moment).filter((at) => !isOfTheAct(course.entries[at]!)));
  // A set that is added to while it is walked is walked to its end.
  for (const at of found) {
    for (const later of forth[at]!) if (course.entries[later]!.week <= moment.week + WEEKS) found.add(later);
  }
  return [...found].toSorted((a, b) => a - b);
};

export type Anger = {
  readonly expected: string | undefined;
  readonly actual: string | undefined;
  /** Others who lost just as much. */
  readonly tied: readonly string[];
  /** What each of those named lost or gained. */
  readonly trust: readonly { readonly actor: string; readonly trust: Figure }[];
};

export const anger = (course: Course, links: Links, moment: Moment): Anger | undefined => {
  const { decision, notes } = moment;
  if (decision.kind !== 'answer') return undefined;
  const among = course.scenario.dilemmas[decision.dilemma]!.angriest;
  if (among.length === 0) return undefined;
  const follow = followingFrom(course, links, moment);
  const trust = among.map((actor) => ({
    actor,
    trust: sum(
      course,
      follow.filter((at) => course.entries[at]!.name === `trust.${actor}`),
    ),
  }));
  const worst = trust.reduce((low, one) => (one.trust.value < low.trust.value ? one : low));
  const expected = among.find((actor) => actor === notes.angriest);
  const angry = worst.trust.value < 0;
  const tied = trust.filter((one) => angry && one !== worst && one.trust.value === worst.trust.value);
  return { expected, actual: angry ? worst.actor : undefined, tied: tied.map(({ actor }) => actor), trust };
};
