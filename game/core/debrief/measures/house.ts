/**
 * What bound people to each other and stood in the way: objections, promises, the charter, the sheet of names.
 *
 * A promise that fell due and was not kept by anybody is orphaned; one that you said yourself you would not keep is taken
 * back. What it does not show: promises made in words of your own. Minimum: none.
 */
import { read } from '../../engine/engine.ts';
import type { CharterClause, Settler } from '../../scenario/vocabulary.ts';
import { type SheetView, type Words, causeWords, charter, promises, sheets } from '../../view/view.ts';
import type { Course } from '../course.ts';

/** Where something happened: the line, if a decision did it, and the week. */
export type When = { readonly n: number | undefined; readonly week: number; readonly why: Words };

export type Objection = {
  readonly text: string;
  readonly settledBy: Settler;
  /** Undefined where it stood from the start. */
  readonly raised: When | undefined;
  readonly settled: When | undefined;
  readonly state: 'notRaised' | 'open' | 'settled';
};

export type Promised = {
  readonly id: string;
  readonly text: string;
  readonly to: string;
  readonly owner: string | undefined;
  readonly due: number;
  readonly made: When | undefined;
  readonly ended: When | undefined;
  readonly state: 'kept' | 'takenBack' | 'orphaned' | 'open';
};

export type House = {
  readonly barriers: readonly {
    readonly id: string;
    readonly title: string;
    readonly owner: string;
    readonly objections: readonly Objection[];
  }[];
  readonly promises: readonly Promised[];
  readonly charter: readonly {
    readonly clause: CharterClause;
    readonly text: string;
    readonly agreed: When | undefined;
    readonly crisis: When | undefined;
  }[];
  readonly sheets: readonly SheetView[];
};

const whenIs = ({ look, entries, moments, momentOf }: Course, at: number): When => ({
  n: moments[momentOf[at]!]?.n,
  week: entries[at]!.week,
  why: causeWords(look, entries[at]!.cause),
});

/** The entry that brought a quantity to this value. */
const reached = (course: Course, name: string, value: number): When | undefined => {
  let now = course.entries.reduce(
    (left, entry) => (entry.name === name ? left - entry.change : left),
    read(course.game, name)!,
  );
  for (const [at, entry] of course.entries.entries()) {
    if (entry.name !== name) continue;
    now += entry.change;
    if (now === value) return whenIs(course, at);
  }
  return undefined;
};

const OBJECTION_STATES = ['notRaised', 'open', 'settled'] as const;

const barriersOf = (course: Course): House['barriers'] =>
  Object.entries(course.scenario.barriers).map(([id, { owner, objections }]) => ({
    id,
    title: course.look.texts(`barriers.${id}.title`) ?? id,
    owner,
    objections: Object.entries(objections).map(([name, { settledBy }]) => ({
      text: course.look.texts(`barriers.${id}.objections.${name}.text`) ?? name,
      settledBy,
      raised: reached(course, `objection.${id}.${name}`, 1),
      settled: reached(course, `objection.${id}.${name}`, 2),
      state: OBJECTION_STATES[read(course.game, `objection.${id}.${name}`)!]!,
    })),
  }));

/** Who breaks a promise does so by a decision; what falls due broken falls due at the end of a turn. */
const isTakenBack = ({ moments }: Course, ended: When | undefined): boolean =>
  moments.some(({ n, decision }) => n === ended?.n && decision.kind === 'promise');

/** Promises made, and what became of them. */
export const promised = (course: Course): House['promises'] =>
  promises(course.look).map(({ id, text, to, owner, due, state }) => {
    const ended = reached(course, `promise.${id}`, 2) ?? reached(course, `promise.${id}`, 3);
    return {
      id,
      text,
      to,
      owner,
      due,
      made: reached(course, `promise.${id}`, 1),
      ended,
      state: state === 'broken' ? (isTakenBack(course, ended) ? 'takenBack' : 'orphaned') : state,
    };
  });

const crisisOf = (course: Course, clause: CharterClause): When | undefined => {
  const event = `event.${course.scenario.charter[clause].missing}`;
  const at = course.entries.findIndex(({ cause, because }) => cause === event && because === 'rule.charter');
  return at < 0 ? undefined : whenIs(course, at);
};

export const house = (course: Course): House => ({
  barriers: barriersOf(course),
  promises: promised(course),
  charter: charter(course.look).map(({ clause, text }) => ({
    clause,
    text,
    agreed: reached(course, `charter.${clause}`, 1),
    crisis: crisisOf(course, clause),
  })),
  sheets: sheets(course.look),
});
