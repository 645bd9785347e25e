/**
 * How the hat worn fitted the one that was expected, person by person (deck: multiple role expectations).
 *
 * A meeting is an act, a question or an asking of leave with somebody there. It counts as expected, as announced (another
 * hat, but they were told in this turn), or as other. Expectations are those of the rules at that moment; the player saw
 * those of the last meeting. What it does not show: what the other hat would have brought. Minimum: one meeting.
 */
import { read } from '../../engine/engine.ts';
import { HATS, type Hat } from '../../scenario/vocabulary.ts';
import { holds } from '../../view/view.ts';
import type { Course, Moment } from '../course.ts';
import { type Figure, count } from '../figure.ts';
import { MEETINGS, peopleIn } from '../moments.ts';
import { witness } from './hats.ts';

export const FITS = ['expected', 'announced', 'other'] as const;
export type Fit = (typeof FITS)[number];

export type Meeting = {
  readonly n: number;
  readonly at: number;
  readonly week: number;
  readonly actor: string;
  readonly hat: Hat;
  readonly expected: Hat;
  readonly fit: Fit;
  /** They had been told of this hat in an earlier turn: no help to the act, and no surprise. */
  readonly knew: boolean;
};

export type Meetings = {
  readonly all: readonly Meeting[];
  /** Per actor who was met, in file order. */
  readonly byActor: readonly { readonly actor: string; readonly fits: Readonly<Record<Fit, Figure>> }[];
  /** Who could have been met and never was. */
  readonly never: readonly string[];
};

const fitOf = ({ before, hat }: Moment, actor: string): Pick<Meeting, 'expected' | 'fit' | 'knew'> => {
  const expected = HATS[read(before, `expects.${actor}`)! - 1]!;
  const told = read(before, `toldNow.${actor}`) === 1;
  const knew = !told && read(before, `announcedHat.${actor}`) === HATS.indexOf(hat) + 1;
  return { expected, knew, fit: expected === hat ? 'expected' : told ? 'announced' : 'other' };
};

type Witnessed = { readonly meeting: Meeting; readonly moment: Moment };

const meetingsIn = (course: Course): readonly Witnessed[] =>
  course.moments
    .filter(({ decision }) => MEETINGS.includes(decision.kind))
    .flatMap((moment) =>
      peopleIn(course, moment).map((actor) => {
        const { n, at, week, hat } = moment;
        return { meeting: { n, at, week, actor, hat, ...fitOf(moment, actor) }, moment };
      }),
    );

/** Whether somebody could be met before some decision. */
const couldBeMet = ({ scenario, moments }: Course, actor: string): boolean => {
  const { present } = scenario.actors[actor]!;
  return present === undefined || moments.some(({ before }) => holds(before, present));
};

export const meetings = (course: Course): Meetings => {
  const all = meetingsIn(course);
  const actors = Object.keys(course.scenario.actors);
  const met = actors.filter((actor) => all.some(({ meeting }) => meeting.actor === actor));
  const figure = (actor: string, fit: Fit): Figure =>
    count(
      all
        .filter(({ meeting }) => meeting.actor === actor && meeting.fit === fit)
        .flatMap(({ moment }) => witness(moment)),
    );
  return {
    all: all.map(({ meeting }) => meeting),
    byActor: met.map((actor) => ({
      actor,
      fits: {
        expected: figure(actor, 'expected'),
        announced: figure(actor, 'announced'),
        other: figure(actor, 'other'),
      },
    })),
    never: actors.filter((actor) => read(course.game, `met.${actor}`) === 0 && couldBeMet(course, actor)),
  };
};
