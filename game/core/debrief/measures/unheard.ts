/**
 * Sentences that nobody told you, and why: which role would have heard it, and in which weeks the question was open.
 *
 * Only what was true in this game counts (a case's guard must have held before some decision). First come those that you asked
 * for in vain, then those of people you met. What it does not show: whether hearing it would have changed anything.
 */
import { choices, read } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Hat } from '../../scenario/vocabulary.ts';
import { holds } from '../../view/view.ts';
import type { Course, Moment } from '../course.ts';
import { MEETINGS, peopleIn } from '../moments.ts';

/** `notThen`: it was asked, and was not yet so when it was. */
export type WhyUnheard = 'otherHat' | 'notAnnounced' | 'tooEarly' | 'notThen' | 'notAsked' | 'neverMet';

export type Unheard = {
  readonly id: string;
  readonly actor: string;
  readonly text: string;
  /** The role that would have heard it; undefined where either would. */
  readonly tells: Hat | undefined;
  readonly why: WhyUnheard;
  /** The question that brings it, if one does, and the weeks in which it could be asked. */
  readonly question: string | undefined;
  readonly openIn: readonly number[];
  /** Meetings with this person, and the attempt that failed with what was said instead. */
  readonly met: readonly { readonly week: number; readonly hat: Hat }[];
  readonly attempt:
    { readonly n: number; readonly week: number; readonly hat: Hat; readonly said: string | undefined } | undefined;
};

type Source = { readonly question: string | undefined; readonly possible: boolean };

/** What of the scenario reveals something, in any depth: acts, answers, events, chance, the leader, storylines. */
const revealedIn = (value: unknown, id: string): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) =>
    key === 'reveals' && Array.isArray(inner) ? inner.includes(id) : revealedIn(inner, id),
  );
};

/** Facts that something other than a question brings, scenario by scenario: it is walked for each of them once. */
const elsewhere = new WeakMap<Scenario, Map<string, boolean>>();

const revealedElsewhere = (scenario: Scenario, id: string): boolean => {
  const known = elsewhere.get(scenario) ?? new Map<string, boolean>();
  elsewhere.set(scenario, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const { actions, dilemmas, events, outcomes, leader, storylines } = scenario;
  const found = [actions, dilemmas, events, outcomes, leader, storylines].some((part) => revealedIn(part, id));
  known.set(id, found);
  return found;
};

/** Whether a guard was true before some decision. */
const everHeld = ({ moments, game }: Course, guard: string | undefined): boolean =>
  guard === undefined || moments.some(({ before }) => holds(before, guard)) || holds(game, guard);

/** Questions to this person that bring it, those first that could have brought it in this game. */
const askable = (course: Course, id: string): readonly Source[] => {
  const [actor = ''] = id.split('.');
  return Object.entries(course.scenario.actors[actor]!.questions)
    .flatMap(([question, { reveals, cases }]): Source[] => {
      if (reveals.includes(id)) return [{ question, possible: true }];
      const bringing = cases.filter((one) => one.reveals.includes(id));
      if (bringing.length === 0) return [];
      return [{ question, possible: bringing.some(({ guard }) => everHeld(course, guard)) }];
    })
    .toSorted((a, b) => Number(b.possible) - Number(a.possible));
};

const sourceOf = (course: Course, id: string): Source => {
  const [first] = askable(course, id);
  if (first?.possible) return first;
  return { question: undefined, possible: revealedElsewhere(course.scenario, id) };
};

/** Whether somebody could have told it in this game. */
export const couldBeTold = (course: Course, id: string): boolean => sourceOf(course, id).possible;

const asks = ({ decision }: Moment, actor: string, question: string | undefined): boolean =>
  decision.kind === 'ask' && decision.actor === actor && decision.question === question;

const attemptOf = (
  course: Course,
  actor: string,
  question: string | undefined,
): (Unheard['attempt'] & { readonly why: WhyUnheard }) | undefined => {
  const tried = course.moments.filter((moment) => asks(moment, actor, question)).at(-1);
  if (tried === undefined) return undefined;
  const refused = tried.after.told.find(({ kind }) => kind === 'refused');
  const early = tried.after.told.find(({ text }) => text.includes('.early.'));
  const why =
    refused === undefined ? (early === undefined ? 'notThen' : 'tooEarly') : WHY_REFUSED[refused.why ?? 'other-hat'];
  const said = (refused ?? early)?.text;
  return {
    n: tried.n,
    week: tried.week,
    hat: tried.hat,
    said: said === undefined ? undefined : course.look.texts(said),
    why,
  };
};

const WHY_REFUSED = { 'other-hat': 'otherHat', 'not-told': 'notAnnounced' } as const;

/** First weeks of the turns at whose beginning a question could be asked, whatever the hat. */
const openWeeks = ({ turns }: Course, actor: string, question: string | undefined): readonly number[] =>
  question === undefined
    ? []
    : turns.flatMap(({ week, moments }) => {
        const open = choices(moments[0]!.before).some(
          ({ decision, closed }) =>
            decision.kind === 'ask' &&
            decision.actor === actor &&
            decision.question === question &&
            closed === undefined,
        );
        return open ? [week] : [];
      });

const unheardOf = (course: Course, id: string, question: string | undefined): Unheard => {
  const [actor = '', name = ''] = id.split('.');
  const met = course.moments.filter(
    (moment) => MEETINGS.includes(moment.decision.kind) && peopleIn(course, moment).includes(actor),
  );
  const attempt = attemptOf(course, actor, question);
  return {
    id,
    actor,
    text: course.look.texts(`actors.${actor}.interests.${name}.text`) ?? id,
    tells: course.scenario.actors[actor]!.interests[name]!.tells,
    why: attempt?.why ?? (met.length === 0 ? 'neverMet' : 'notAsked'),
    question: question === undefined ? undefined : course.look.texts(`actors.${actor}.questions.${question}.text`),
    openIn: openWeeks(course, actor, question),
    met: met.map(({ week, hat }) => ({ week, hat })),
    attempt: attempt && { n: attempt.n, week: attempt.week, hat: attempt.hat, said: attempt.said },
  };
};

const ORDER: readonly WhyUnheard[] = ['otherHat', 'notAnnounced', 'tooEarly', 'notThen', 'notAsked', 'neverMet'];

/** The one most worth telling first. */
export const unheard = (course: Course): readonly Unheard[] => {
  const all = Object.entries(course.scenario.actors).flatMap(([actor, { interests }]) =>
    Object.keys(interests).map((name) => `${actor}.${name}`),
  );
  return all
    .filter((id) => read(course.game, `knowledge.${id}`) === 0)
    .flatMap((id) => {
      const { question, possible } = sourceOf(course, id);
      return possible ? [unheardOf(course, id, question)] : [];
    })
    .toSorted((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
};
