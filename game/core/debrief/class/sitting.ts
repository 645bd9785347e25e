/**
 * One session as a class needs it: measured once, then only this is kept, as plain data; a class of five hundred courses with
 * all their games would fill the machine.
 */
import { type Game, read } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { HATS, type Hat, type LeaderTask, PILLARS, RISKS } from '../../scenario/vocabulary.ts';
import type { ProblemCode, Usable } from '../../session/session.ts';
import { endingView } from '../../view/view.ts';
import { type Course, courseOf } from '../course.ts';
import { linksOf } from '../links.ts';
import { type Handover, handoverOf } from '../measures/handover.ts';
import { hats } from '../measures/hats.ts';
import { promised } from '../measures/house.ts';
import { type TaskState, tasks } from '../measures/tasks.ts';
import { type Answer, type Defaulted, answersOf, defaultsOf } from './answers.ts';
import { type DecisionRow, decisionsOf } from './decisions.ts';
import { type FactHeard, factsOf } from './facts-heard.ts';
import type { SessionId } from './group.ts';

/** Levels that stand for how things are, in the words of conditions. */
export const LEVELS = ['value', 'seen', 'cover', 'energy', 'funds', ...PILLARS] as const;
export type LevelName = (typeof LEVELS)[number];
export type Levels = Readonly<Record<LevelName, number>>;

export type TurnEnd = {
  /** First week of the turn, and how many weeks it has. */
  readonly week: number;
  readonly weeks: number;
  /** Worn when it was closed, and whether the other one was worn in it, too. */
  readonly hat: Hat;
  readonly both: boolean;
  readonly levels: Levels;
  /** Mean trust of the partners marked key; the inside leg is the mean of cover and accountability. */
  readonly outside: number | undefined;
  readonly inside: number;
  /** Left when it was closed. */
  readonly hours: number;
};

export type Sitting = {
  readonly id: SessionId;
  readonly alias: string;
  /** Of the file; for the instructor alone. */
  readonly file: string;
  readonly language: string;
  /** What was wrong with the file, and where the scenario has changed since. */
  readonly problems: readonly ProblemCode[];
  readonly sameContent: boolean;
  readonly stoppedAt: number | undefined;
  readonly forked: boolean;
  readonly ended: boolean;
  readonly ending: string | undefined;
  readonly final: Levels;
  readonly risks: Readonly<Record<(typeof RISKS)[number], number>>;
  readonly promises: { readonly kept: number; readonly takenBack: number; readonly orphaned: number };
  readonly turns: readonly TurnEnd[];
  readonly decisions: readonly DecisionRow[];
  readonly answers: readonly Answer[];
  readonly defaults: readonly Defaulted[];
  readonly hatWeeks: Readonly<Record<Hat, number>>;
  readonly hatHours: Readonly<Record<Hat, number>>;
  readonly stretches: readonly { readonly hat: Hat; readonly from: number; readonly to: number }[];
  readonly announced: number;
  readonly silent: number;
  readonly tasks: Readonly<Record<LeaderTask, TaskState>>;
  readonly facts: readonly FactHeard[];
  readonly intention: string | undefined;
  readonly commitment: string | undefined;
  readonly question: string | undefined;
  readonly handover: Handover | undefined;
};

export const levelsOf = (game: Game): Levels =>
  Object.fromEntries(LEVELS.map((name) => [name, read(game, name)!])) as Record<LevelName, number>;

const meanOf = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : Math.round(numbers.reduce((sum, n) => sum + n, 0) / numbers.length);

const turnsOf = ({ turns, scenario }: Course): readonly TurnEnd[] => {
  const key = Object.keys(scenario.actors).filter((actor) => scenario.actors[actor]!.key);
  return turns.flatMap(({ week, weeks, moments }): TurnEnd[] => {
    const end = moments.find(({ decision }) => decision.kind === 'end');
    if (end === undefined) return [];
    const levels = levelsOf(end.after);
    const trust = key.map((actor) => read(end.after, `trust.${actor}`)!);
    return [
      {
        week,
        weeks,
        hat: end.hat,
        both: moments.some(({ hat }) => hat !== end.hat),
        levels,
        outside: meanOf(trust),
        inside: meanOf([levels.cover, levels.accountability])!,
        hours: read(end.before, 'hours')!,
      },
    ];
  });
};

const hatsOf = (course: Course) => {
  const { hours, weeks, stretches, switches } = hats(course);
  const byHat = (of: Record<Hat, { readonly value: number }>) =>
    Object.fromEntries(HATS.map((hat) => [hat, of[hat].value])) as Record<Hat, number>;
  const silent = switches.filter((one) => one.silent).length;
  return { hatHours: byHat(hours), hatWeeks: byHat(weeks), stretches, silent, announced: switches.length - silent };
};

const promisesOf = (course: Course): Sitting['promises'] => {
  const all = promised(course);
  const count = (state: string): number => all.filter((one) => one.state === state).length;
  return { kept: count('kept'), takenBack: count('takenBack'), orphaned: count('orphaned') };
};

const headOf = (course: Course, { name, session, problems }: Usable) => ({
  alias: session.header.alias,
  file: name,
  language: session.header.language,
  problems: problems.map(({ code }) => code),
  sameContent: course.sameContent,
  stoppedAt: course.stoppedAt,
  forked: session.header.fork !== undefined,
  ended: course.ended,
  ending: endingView(course.look)?.id,
});

/** Never throws on what the file contains: it is measured as far as it can be replayed. */
export const sittingOf = (scenario: Scenario, usable: Usable, id: SessionId, language: string): Sitting => {
  const course = courseOf(scenario, usable.session, language);
  const links = linksOf(course);
  const { intention, commitment, question } = course.texts;
  const answers = answersOf(course, links);
  return {
    id,
    ...headOf(course, usable),
    final: levelsOf(course.game),
    risks: Object.fromEntries(RISKS.map((risk) => [risk, read(course.game, `risk.${risk}`)!])) as Sitting['risks'],
    promises: promisesOf(course),
    turns: turnsOf(course),
    decisions: decisionsOf(course, answers),
    answers,
    defaults: defaultsOf(course),
    ...hatsOf(course),
    tasks: Object.fromEntries(tasks(course).map(({ task, state }) => [task, state])) as Sitting['tasks'],
    facts: factsOf(course),
    intention,
    commitment,
    question,
    handover: handoverOf(course),
  };
};
