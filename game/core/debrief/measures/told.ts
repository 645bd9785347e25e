/**
 * What people told you: to which role, whether it was used, with whose leave.
 *
 * Used means that an act served or used it, or an answer used it, after it was known. What it does not show: what you
 * made of it in your head. Minimum: one thing told.
 */
import { HATS, type Hat } from '../../scenario/vocabulary.ts';
import { read } from '../../engine/engine.ts';
import { choiceView } from '../../view/view.ts';
import type { Course, Moment } from '../course.ts';
import { type Figure, entriesWhere, sum } from '../figure.ts';
import { lookThen } from '../words.ts';

export type Told = {
  /** `sam.oneCard` */
  readonly id: string;
  readonly actor: string;
  readonly text: string;
  readonly toldAs: Hat;
  readonly week: number;
  readonly n: number;
  readonly confided: boolean;
  /** Numbers of the lines in which it was used, and in which leave was asked. */
  readonly used: readonly number[];
  readonly leave: number | undefined;
  /** Where a confidence was broken: the line, and the trust that it took. */
  readonly broken: readonly { readonly n: number; readonly week: number; readonly trust: Figure }[];
};

const usedIn = ({ scenario }: Course, { decision }: Moment): readonly string[] => {
  if (decision.kind === 'act') {
    const { serves, uses } = scenario.actions[decision.action]!;
    const sheet = Object.values(scenario.agreements).find(({ action }) => action === decision.action);
    const names = Object.values(sheet?.names ?? {}).flatMap((name) => name.uses ?? []);
    return [...serves, ...uses, ...names];
  }
  return decision.kind === 'answer' ? scenario.dilemmas[decision.dilemma]!.options[decision.option]!.uses : [];
};

/**
 * Where a confidence was broken. The rules book one entry of trust for each that an act or answer breaks, in the order in
 * which it makes use of them: the same order in which the choice names them beforehand.
 */
const brokenOf = (course: Course, id: string, uses: readonly Moment[]): Told['broken'] =>
  uses.flatMap((moment) => {
    const { n, week, from, to, decision } = moment;
    const at = entriesWhere(
      course,
      ({ name, cause }, i) => i >= from && i < to && cause === 'rule.permission' && name.startsWith('trust.'),
    );
    const entry = at[choiceView(lookThen(course, moment), { decision }).breaks.findIndex((one) => one.id === id)];
    return entry === undefined ? [] : [{ n, week, trust: sum(course, [entry]) }];
  });

const toldOf = (course: Course, id: string, first: number): Told => {
  const { look, moments, momentOf, scenario, game } = course;
  const [actor = '', name = ''] = id.split('.');
  const moment = moments[momentOf[first]!];
  const uses = moments.filter((one) => one.from >= (moment?.to ?? 0) && usedIn(course, one).includes(id));
  const leave = moments.find(
    ({ decision }) => decision.kind === 'clear' && decision.actor === actor && decision.interest === name,
  );
  return {
    id,
    actor,
    text: look.texts(`actors.${id.replace('.', '.interests.')}.text`) ?? id,
    toldAs: HATS[read(moment?.after ?? game, `toldAs.${id}`)! - 1]!,
    week: course.entries[first]!.week,
    n: moment?.n ?? 0,
    confided: scenario.actors[actor]!.interests[name]!.confided,
    used: uses.map(({ n }) => n),
    leave: leave?.n,
    broken: brokenOf(course, id, uses),
  };
};

/** In the order of telling. */
export const told = (course: Course): readonly Told[] => {
  const first = new Map<string, number>();
  course.entries.forEach(({ name, change }, at) => {
    if (name.startsWith('knowledge.') && change > 0 && !first.has(name)) first.set(name, at);
  });
  return [...first].map(([name, at]) => toldOf(course, name.slice('knowledge.'.length), at));
};
