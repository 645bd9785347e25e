/**
 * A number that a debrief shows, with what it is made of: nothing is said that cannot be traced to the ledger. `value` is
 * what is shown; the rest says how anybody comes to the same from the entries.
 */
import type { Entry } from '../engine/engine.ts';
import { read } from '../engine/engine.ts';
import type { Course } from './course.ts';

export type Figure =
  /** Where a quantity stood once the first `upTo` entries were made: its start in the scenario and all changes since. */
  | { readonly how: 'level'; readonly value: number; readonly name: string; readonly upTo: number }
  /** The sum of what these entries changed. */
  | { readonly how: 'sum'; readonly value: number; readonly entries: readonly number[] }
  /** What these entries took: their sum, turned round. */
  | { readonly how: 'taken'; readonly value: number; readonly entries: readonly number[] }
  /** How many entries these are. */
  | { readonly how: 'count'; readonly value: number; readonly entries: readonly number[] }
  | { readonly how: 'total'; readonly value: number; readonly of: readonly Figure[] }
  /** The mean of others, rounded to a whole number. */
  | { readonly how: 'mean'; readonly value: number; readonly of: readonly Figure[] }
  /** What is seen of value, by the scenario's straight line. */
  | { readonly how: 'seen'; readonly value: number; readonly of: Figure };

type Asks = (entry: Entry, at: number) => boolean;

/** Positions of the entries that answer to this. */
export const entriesWhere = ({ entries }: Course, asks: Asks): readonly number[] =>
  entries.flatMap((entry, at) => (asks(entry, at) ? [at] : []));

const summed = ({ entries }: Course, at: readonly number[]): number =>
  at.reduce((sum, one) => sum + entries[one]!.change, 0);

export const sum = (course: Course, entries: readonly number[]): Figure => ({
  how: 'sum',
  value: summed(course, entries),
  entries,
});

export const taken = (course: Course, entries: readonly number[]): Figure => ({
  how: 'taken',
  value: 0 - summed(course, entries),
  entries,
});

export const count = (entries: readonly number[]): Figure => ({ how: 'count', value: entries.length, entries });

export const total = (of: readonly Figure[]): Figure => ({
  how: 'total',
  value: of.reduce((all, { value }) => all + value, 0),
  of,
});

/** Of none the mean is 0. */
export const mean = (of: readonly Figure[]): Figure => ({
  how: 'mean',
  value: of.length === 0 ? 0 : Math.round(total(of).value / of.length),
  of,
});

/** Where a quantity began: what the game had before its first entry. */
const startOf = ({ game, entries }: Course, name: string): number =>
  entries.reduce((value, entry) => (entry.name === name ? value - entry.change : value), read(game, name)!);

/** `upTo`: how many entries of the ledger had been made; all of them by default. */
export const level = (course: Course, name: string, upTo = course.entries.length): Figure => {
  let value = startOf(course, name);
  for (let at = 0; at < upTo; at++) if (course.entries[at]!.name === name) value += course.entries[at]!.change;
  return { how: 'level', value, name, upTo };
};

export const seen = (course: Course, upTo = course.entries.length): Figure => {
  const of = level(course, 'value', upTo);
  const { at0, at100 } = course.scenario.value.seen;
  const exact = at0 * 100 + (at100 - at0) * of.value;
  return { how: 'seen', value: Math.sign(exact) * Math.round(Math.abs(exact) / 100), of };
};
