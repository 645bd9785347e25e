/**
 * One fork: the answer on which most hung, told by what the ledger shows. The worth of the roads not taken needs many
 * games and is not said here.
 *
 * Weight is the sum of all changes (without their sign) to trust, pillars, cover and value that hang on an answer within
 * three weeks, half as much again where the player thought twice or pointed at somebody else than the one who was
 * angriest. What it does not show: what would have come of the other answers. Minimum: one answer with another open.
 */
import type { Words } from '../../view/view.ts';
import type { Course } from '../course.ts';
import { type Figure, sum } from '../figure.ts';
import type { Links } from '../links.ts';
import { quantityWords } from '../words.ts';
import { followingFrom } from './anger.ts';
import type { Knew } from './dilemmas.ts';

/** How a quantity changed through an answer, in all. */
export type Hung = { readonly name: Words; readonly by: Figure };

export type Fork = {
  readonly n: number;
  readonly week: number;
  readonly title: string;
  readonly face: string | undefined;
  readonly chosen: string;
  /** In the words of the hat worn. */
  readonly said: string;
  readonly others: readonly string[];
  /** What it brought and what it took, the largest first; at most three quantities each. */
  readonly brought: readonly Hung[];
  readonly took: readonly Hung[];
};

const WEIGHED = /^(trust\.|value$|cover$|legitimacy$|design$|accountability$|embedding$)/;
const MOST = 3;
const THOUGHT_TWICE = 1.5;

const weighedOn = (course: Course, links: Links, n: number): readonly number[] => {
  const moment = course.moments.find((one) => one.n === n)!;
  return followingFrom(course, links, moment).filter((at) => WEIGHED.test(course.entries[at]!.name));
};

const twice = ({ firstAnswer, answer, anger }: Knew): boolean =>
  (firstAnswer !== undefined && firstAnswer !== answer) ||
  (anger?.expected !== undefined && anger.actual !== undefined && anger.expected !== anger.actual);

const titleOf = (title: Knew['then']['options'][number]['title']): string =>
  typeof title === 'string' ? title : title.key;

/** Quantities that rose (or fell) in all, the largest first. */
const hung = (course: Course, at: readonly number[], sign: 1 | -1): readonly Hung[] => {
  const names = [...new Set(at.map((one) => course.entries[one]!.name))];
  return names
    .map((name) => ({
      name: quantityWords(course.look, name) ?? name,
      by: sum(
        course,
        at.filter((one) => course.entries[one]!.name === name),
      ),
    }))
    .filter(({ by }) => by.value * sign > 0)
    .toSorted((a, b) => (b.by.value - a.by.value) * sign)
    .slice(0, MOST);
};

export const fork = (course: Course, links: Links, knew: readonly Knew[]): Fork | undefined => {
  const weighed = knew
    .filter(({ then }) => then.options.filter(({ closed }) => closed === undefined).length > 1)
    .map((one) => {
      const rows = weighedOn(course, links, one.n);
      const weight = rows.reduce((all, at) => all + Math.abs(course.entries[at]!.change), 0);
      return { one, rows, weight: twice(one) ? weight * THOUGHT_TWICE : weight };
    });
  const top = weighed.toSorted((a, b) => b.weight - a.weight)[0];
  if (top === undefined) return undefined;
  const { one, rows } = top;
  const chosen = one.then.options.find(({ id }) => id === one.answer)!;
  return {
    n: one.n,
    week: one.week,
    title: one.then.title,
    face: one.then.face?.id,
    chosen: titleOf(chosen.title),
    said: chosen.says,
    others: one.then.options
      .filter(({ id, closed }) => id !== one.answer && closed === undefined)
      .map(({ title }) => titleOf(title)),
    brought: hung(course, rows, 1),
    took: hung(course, rows, -1),
  };
};
