/** The answers of one session, and the dilemmas that it let lapse. */
import { choices } from '../../engine/engine.ts';
import type { Hat } from '../../scenario/vocabulary.ts';
import type { Course, Moment } from '../course.ts';
import type { Links } from '../links.ts';
import { anger } from '../measures/anger.ts';

export type Answer = {
  readonly dilemma: string;
  readonly n: number;
  readonly week: number;
  readonly hat: Hat;
  readonly option: string;
  /** Before the advisers spoke; undefined where it was given once. */
  readonly first: string | undefined;
  /** Options that could not be taken then. */
  readonly closed: readonly string[];
  readonly opened: readonly string[];
  readonly confidence: number | undefined;
  /** Who was pointed at, and who was angriest (more than one of a tie; none where nobody lost trust). */
  readonly expected: string | undefined;
  readonly actual: readonly string[];
  readonly justification: string | undefined;
};

export type Defaulted = { readonly dilemma: string; readonly option: string; readonly week: number };

const closedIn = ({ before }: Moment, dilemma: string): readonly string[] =>
  choices(before).flatMap(({ decision, closed }) =>
    decision.kind === 'answer' && decision.dilemma === dilemma && closed !== undefined ? [decision.option] : [],
  );

/** Notes are a stranger's words: what this dilemma has not got was never on the screen. */
export const answersOf = (course: Course, links: Links): readonly Answer[] =>
  course.moments.flatMap((moment): Answer[] => {
    const { decision, notes, texts, n, week, hat } = moment;
    if (decision.kind !== 'answer') return [];
    const { dilemma, option } = decision;
    const { options, advisers, anchor } = course.scenario.dilemmas[dilemma]!;
    const angry = anger(course, links, moment);
    const first = notes.firstAnswer;
    return [
      {
        dilemma,
        n,
        week,
        hat,
        option,
        first: first !== undefined && Object.hasOwn(options, first) ? first : undefined,
        closed: anchor ? [] : closedIn(moment, dilemma),
        opened: [...new Set(notes.opened ?? [])].filter((id) => Object.hasOwn(advisers, id)),
        confidence: notes.confidence,
        expected: angry?.expected,
        actual: angry?.actual === undefined ? [] : [angry.actual, ...angry.tied],
        justification: texts.justification,
      },
    ];
  });

const LAPSED = /^default\.([^.]+)\.([^.]+)$/;

/** Dilemmas that took their default because nobody answered: each once, in the order in which they lapsed. */
export const defaultsOf = ({ entries }: Course): readonly Defaulted[] => {
  const found = new Map<string, Defaulted>();
  for (const { cause, week } of entries) {
    const [, dilemma, option] = LAPSED.exec(cause) ?? [];
    if (dilemma !== undefined && option !== undefined && !found.has(dilemma))
      found.set(dilemma, { dilemma, option, week });
  }
  return [...found.values()];
};
