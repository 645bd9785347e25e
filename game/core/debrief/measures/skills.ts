/**
 * Skills as behaviour (deck: communication, flexibility, expertise): moments for and against, quoted, never a grade.
 *
 * Each kind of moment is one rule of the game seen from the side of a skill; one that could be read either way (an
 * interrupt) is only quoted. What it does not show: tone, patience with oneself, and all that was done well in silence.
 * Minimum: none; a skill without moments says so.
 */
import type { Entry } from '../../engine/engine.ts';
import type { Skill } from '../../scenario/vocabulary.ts';
import { type Words, lookAt, tellings } from '../../view/view.ts';
import { type Course, type Moment, positions } from '../course.ts';
import { momentTitle, nameOf, phrase } from '../words.ts';
import type { Knew } from './dilemmas.ts';
import type { Meetings } from './meetings.ts';

export type Side = 'for' | 'against' | 'seen';

export type Observation = {
  readonly skill: Skill;
  readonly side: Side;
  /** Undefined for what runs through a whole game. */
  readonly n: number | undefined;
  readonly week: number | undefined;
  readonly actor: string | undefined;
  readonly words: Words;
  /** What was said, or what was done, in its own words. */
  readonly quote: Words | undefined;
};

type About = Pick<Observation, 'skill' | 'side'> & { readonly kind: string };
type Seen = {
  readonly about: About;
  readonly moment: Moment;
  readonly actor?: string;
  readonly quote?: Words | undefined;
};

const said = (course: Course, { about, moment, actor, quote }: Seen): Observation => ({
  skill: about.skill,
  side: about.side,
  n: moment.n,
  week: moment.week,
  actor,
  words: phrase(`debrief.skill.${about.kind}`, actor === undefined ? {} : { name: nameOf(course.look, actor) }),
  quote,
});

/** Moments that a rule booked as a change of somebody's trust. */
const BOOKED: readonly { readonly cause: string; readonly better: boolean; readonly about: About }[] = [
  { cause: 'rule.thread', better: true, about: { skill: 'communication', side: 'for', kind: 'cameBack' } },
  { cause: 'rule.thread', better: false, about: { skill: 'communication', side: 'against', kind: 'notCameBack' } },
  {
    cause: 'rule.permission',
    better: false,
    about: { skill: 'communication', side: 'against', kind: 'brokeConfidence' },
  },
  { cause: 'rule.silentHat', better: false, about: { skill: 'communication', side: 'against', kind: 'silentSeen' } },
  {
    cause: 'rule.announceBroken',
    better: false,
    about: { skill: 'flexibility', side: 'against', kind: 'announcedAndChanged' },
  },
  {
    cause: 'rule.announceTooOften',
    better: false,
    about: { skill: 'flexibility', side: 'against', kind: 'announcedTooOften' },
  },
  { cause: 'rule.theirHours', better: false, about: { skill: 'communication', side: 'against', kind: 'askedTooMuch' } },
];

const booked = (course: Course, moment: Moment): readonly Observation[] =>
  positions(moment).flatMap((at) => {
    const { name, change, cause }: Entry = course.entries[at]!;
    const [gauge, actor = ''] = name.split('.');
    const rule = BOOKED.find((one) => one.cause === cause && one.better === change > 0);
    const felt = gauge === 'trust' || (gauge === 'engagement' && cause === 'rule.theirHours');
    if (rule === undefined || !felt) return [];
    return [
      said(course, {
        about: rule.about,
        moment,
        actor,
        quote: moment.decision.kind === 'end' ? undefined : momentTitle(course, moment),
      }),
    ];
  });

const fromDecision = (course: Course, moment: Moment): readonly Observation[] => {
  const { decision, texts, after } = moment;
  const quote = momentTitle(course, moment);
  if (decision.kind === 'clear')
    return [
      said(course, {
        about: { skill: 'communication', side: 'for', kind: 'askedLeave' },
        moment,
        actor: decision.actor,
      }),
    ];
  if (decision.kind === 'hat' && decision.announcedTo !== 'silent')
    return [
      said(course, {
        about: { skill: 'communication', side: 'for', kind: 'announced' },
        moment,
        actor: decision.announcedTo[0]!,
        quote: texts.announcementReason ?? quote,
      }),
    ];
  if (decision.kind === 'promise' && decision.move === 'break')
    return [said(course, { about: { skill: 'communication', side: 'for', kind: 'tookBack' }, moment, quote })];
  const early =
    after.told === moment.before.told ? undefined : after.told.findIndex(({ text }) => text.includes('.early.'));
  if (early === undefined || early < 0) return [];
  const text = tellings(lookAt(after, course.look.language))[early]?.text;
  return [said(course, { about: { skill: 'communication', side: 'against', kind: 'tooEarly' }, moment, quote: text })];
};

const fromDilemma = (course: Course, knew: Knew): readonly Observation[] => {
  const moment = course.moments.find(({ n }) => n === knew.n)!;
  const quote = phrase('debrief.skill.quote.dilemma', { title: knew.then.title });
  const found: Observation[] = [];
  const add = (about: About): void => void found.push(said(course, { about, moment, quote }));
  if (knew.then.interrupt)
    found.push(
      said(course, {
        about: { skill: 'flexibility', side: 'seen', kind: 'brokeIn' },
        moment,
        quote: momentTitle(course, moment),
      }),
    );
  if (!knew.then.anchor || knew.then.advisers.length < 2) return found;
  if (knew.unopened.length === 0) add({ skill: 'expertise', side: 'for', kind: 'heardBoth' });
  else add({ skill: 'expertise', side: 'against', kind: knew.opened.length === 0 ? 'heardNone' : 'heardOne' });
  if (knew.firstAnswer !== undefined && knew.firstAnswer !== knew.answer)
    add({ skill: 'expertise', side: 'for', kind: 'thoughtAgain' });
  return found;
};

/** One observation a person at the most: where the hat differed from what was expected, and where announcing made up for it. */
const fromMeetings = (course: Course, { all, never }: Meetings): readonly Observation[] => {
  const found = all.flatMap((meeting): Observation[] => {
    // Whoever knew which hat it was from an earlier week was not taken by surprise.
    if (meeting.fit === 'expected' || meeting.knew) return [];
    const moment = course.moments.find(({ n }) => n === meeting.n)!;
    const about: About =
      meeting.fit === 'announced'
        ? { skill: 'flexibility', side: 'for', kind: 'madeUpFor' }
        : { skill: 'flexibility', side: 'against', kind: `expected.${meeting.expected}` };
    return [said(course, { about, moment, actor: meeting.actor, quote: momentTitle(course, moment) })];
  });
  const first = found.filter(
    (one, i) => found.findIndex(({ actor, side }) => actor === one.actor && side === one.side) === i,
  );
  const missed = never.map((actor): Observation => ({
    skill: 'expertise',
    side: 'against',
    n: undefined,
    week: undefined,
    actor,
    words: phrase('debrief.skill.neverMet', { name: nameOf(course.look, actor) }),
    quote: course.look.texts(`actors.${actor}.role`),
  }));
  return [...first, ...missed];
};

/** Weeks in which one hat stayed in the bag for too long: said once a run of them. */
const fromDrift = (course: Course): readonly Observation[] => {
  const closings = course.moments.filter((moment) =>
    positions(moment).some((at) => course.entries[at]!.cause === 'rule.drift'),
  );
  return closings
    .filter(
      (moment) =>
        !closings.some(
          (one) => one !== moment && one.week < moment.week && one.hat === moment.hat && one.week >= moment.week - 2,
        ),
    )
    .map((moment) =>
      said(course, { about: { skill: 'flexibility', side: 'against', kind: `oneHat.${moment.hat}` }, moment }),
    );
};

/** In the order of the weeks. */
export const skills = (course: Course, knew: readonly Knew[], met: Meetings): readonly Observation[] =>
  [
    ...course.moments.flatMap((moment) => [...booked(course, moment), ...fromDecision(course, moment)]),
    ...knew.flatMap((one) => fromDilemma(course, one)),
    ...fromMeetings(course, met),
    ...fromDrift(course),
  ].toSorted((a, b) => (a.week ?? Infinity) - (b.week ?? Infinity));
