/** The front door of the debrief: a session and its scenario in, everything a trainee may look at afterwards out, as plain data. */
import type { Scenario } from '../scenario/scenario.ts';
import type { Session } from '../session/session.ts';
import { type EndingView, type Person, type Words, endingView, person, thingOf } from '../view/view.ts';
import { type Timeline, timeline } from './charts/timeline.ts';
import { type Course, courseOf } from './course.ts';
import { linksOf } from './links.ts';
import { type Knew, dilemmas } from './measures/dilemmas.ts';
import { doors, tieRows } from './measures/doors.ts';
import { type Fork, fork } from './measures/fork.ts';
import { handoverOf } from './measures/handover.ts';
import { type Hats, hats } from './measures/hats.ts';
import { type House, house } from './measures/house.ts';
import { type Meetings, meetings } from './measures/meetings.ts';
import { type Resources, resources } from './measures/resources.ts';
import { type RiskGrown, risks } from './measures/risks.ts';
import { series } from './measures/series.ts';
import { type Observation, skills } from './measures/skills.ts';
import { type Task, tasks } from './measures/tasks.ts';
import { type Told, told } from './measures/told.ts';
import { type TurningPoint, turningPoint } from './measures/turning-point.ts';
import { type Unheard, unheard } from './measures/unheard.ts';
import { OWN_GAUGES, PILLARS, type Place, type SeenThing } from '../scenario/vocabulary.ts';
import { quantityWords } from './words.ts';
import { type LedgerRow, type MomentView, ledgerRows, momentViews } from './moments.ts';

export type { Cell, Table, Timeline } from './charts/timeline.ts';
export type { Figure } from './figure.ts';
export type { Anger } from './measures/anger.ts';
export type { Hidden, Knew } from './measures/dilemmas.ts';
export type { DoorRow, TieRow } from './measures/doors.ts';
export type { Fork, Hung } from './measures/fork.ts';
export type { Hats, Stretch, Switch } from './measures/hats.ts';
export type { House, Objection, Promised, When } from './measures/house.ts';
export type { Fit, Meeting, Meetings } from './measures/meetings.ts';
export type { Resources } from './measures/resources.ts';
export type { RiskGrown } from './measures/risks.ts';
export type { Point, Series, SeriesId } from './measures/series.ts';
export type { Observation, Side } from './measures/skills.ts';
export type { Task, TaskState } from './measures/tasks.ts';
export type { Told } from './measures/told.ts';
export type { Half, Turned, TurningPoint } from './measures/turning-point.ts';
export type { Unheard, WhyUnheard } from './measures/unheard.ts';
export type { LedgerRow, MomentView, Thread } from './moments.ts';

/** What the player wrote, in words of their own. */
export type Written = {
  readonly intention: string | undefined;
  readonly weekAgain: number | undefined;
  readonly otherWeek: string | undefined;
  readonly commitment: string | undefined;
  readonly question: string | undefined;
  /** The sentences chosen for the handover, and the one added to them. */
  readonly handover: readonly { readonly n: number; readonly week: number; readonly title: Words }[];
  readonly handoverText: string | undefined;
};

export type Debrief = {
  readonly title: string;
  readonly language: string;
  readonly alias: string;
  /** Where it took place and what was counted there, for the pictures. */
  readonly scene: { readonly place: Place; readonly thing: SeenThing };
  /** Set where this session left another one: the line after which it went its own way. */
  readonly forkedAt: number | undefined;
  readonly ended: boolean;
  readonly ending: EndingView | undefined;
  /** False where the scenario has changed since; `stoppedAt` is the first line that it refuses now. */
  readonly sameContent: boolean;
  readonly stoppedAt: number | undefined;
  /** First weeks of the turns that were played. */
  readonly weeks: readonly { readonly week: number; readonly weeks: number }[];
  readonly people: Readonly<Record<string, Person>>;
  readonly written: Written;
  readonly cards: {
    readonly turningPoint: TurningPoint;
    readonly unheard: Unheard | undefined;
    readonly fork: Fork | undefined;
  };
  readonly timeline: Timeline;
  readonly moments: readonly MomentView[];
  /** Every change there was; figures and measures name its lines by position, from 0. */
  readonly ledger: readonly LedgerRow[];
  /** What quantities are called, by their names in the ledger: those that figures are levels of. */
  readonly quantities: Readonly<Record<string, Words>>;
  readonly knew: readonly Knew[];
  readonly hats: Hats;
  readonly meetings: Meetings;
  readonly told: readonly Told[];
  readonly unheard: readonly Unheard[];
  readonly resources: Resources;
  readonly tasks: readonly Task[];
  readonly house: House;
  readonly risks: readonly RiskGrown[];
  readonly skills: readonly Observation[];
  /** The author's questions for what to take along. */
  readonly application: readonly string[];
};

const writtenIn = (course: Course): Written => {
  const { texts, weekAgain } = course;
  return {
    intention: texts.intention,
    weekAgain,
    otherWeek: texts.otherWeek,
    commitment: texts.commitment,
    question: texts.question,
    handover: handoverOf(course)?.sentences ?? [],
    handoverText: texts.handover,
  };
};

/** Gauges of one's own, and trust of everybody. */
const quantitiesOf = ({ look, scenario }: Course): Readonly<Record<string, Words>> => {
  const names = [...OWN_GAUGES, ...PILLARS, ...Object.keys(scenario.actors).map((actor) => `trust.${actor}`)];
  return Object.fromEntries(names.map((name) => [name, quantityWords(look, name)!]));
};

const promptsOf = ({ look, scenario }: Course): readonly string[] =>
  (scenario.debrief?.prompts?.application ?? []).map((own, i) => look.texts(`debrief.prompts.application.${i}`) ?? own);

type Head = Pick<
  Debrief,
  'title' | 'scene' | 'alias' | 'forkedAt' | 'ended' | 'ending' | 'sameContent' | 'stoppedAt' | 'weeks' | 'people'
>;

const headOf = (course: Course): Head => {
  const { look, session, scenario, turns, ended, sameContent, stoppedAt } = course;
  return {
    title: look.texts('title') ?? session.header.scenario,
    scene: { place: scenario.place, thing: thingOf(scenario.value.seen) },
    alias: session.header.alias,
    forkedAt: session.header.fork?.at,
    ended,
    ending: endingView(look),
    sameContent,
    stoppedAt,
    weeks: turns.map(({ week, weeks }) => ({ week, weeks })),
    people: Object.fromEntries(Object.keys(scenario.actors).map((id) => [id, person(look, id)])),
  };
};

/** A debrief with what was written into the session since it was measured. */
export const withWritten = (debrief: Debrief, { texts, lines }: Session): Debrief => {
  const last = (kind: 'otherWeek' | 'commitment' | 'question'): string | undefined =>
    texts.findLast((text) => text.kind === kind)?.content;
  return {
    ...debrief,
    written: {
      ...debrief.written,
      weekAgain: lines.findLast(({ notes }) => notes?.weekAgain !== undefined)?.notes?.weekAgain,
      otherWeek: last('otherWeek'),
      commitment: last('commitment'),
      question: last('question'),
    },
  };
};

/** All measures of a session, in a language. Figures carry what they are made of; nothing here is a grade. */
export const debriefOf = (scenario: Scenario, session: Session, language: string): Debrief => {
  const course = courseOf(scenario, session, language);
  const links = linksOf(course);
  const worn = hats(course);
  const met = meetings(course);
  const heard = told(course);
  const missed = unheard(course);
  const knew = dilemmas(course, links, heard, missed);
  const spent = resources(course);
  const rows = doors(course, met.all);
  const lines = { hats: worn, doors: rows, ties: tieRows(course), knew, series: series(course), resources: spent };
  return {
    ...headOf(course),
    language,
    written: writtenIn(course),
    cards: { turningPoint: turningPoint(course), unheard: missed[0], fork: fork(course, links, knew) },
    timeline: timeline(course, lines),
    moments: momentViews(course, links),
    ledger: ledgerRows(course),
    quantities: quantitiesOf(course),
    knew,
    hats: worn,
    meetings: met,
    told: heard,
    unheard: missed,
    resources: spent,
    tasks: tasks(course),
    house: house(course),
    risks: risks(course),
    skills: skills(course, knew, met),
    application: promptsOf(course),
  };
};
