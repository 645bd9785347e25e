/** The conditions of a scenario, each with the place where it stands. */
import type { Expression } from '../../../scenario/expression.ts';
import type { Path } from '../told.ts';
import type { Place, Subject } from '../rule.ts';
import { canBe, type World } from './possible.ts';
import { shown, smallestFailing, sourceOf } from './parts.ts';

export type Condition = { readonly text: string; readonly it: Expression; readonly path: Path };

/** In file order; a condition that stands twice is there twice. */
export const conditionsOf = ({ scenario, fields }: Subject): Condition[] =>
  fields.flatMap(({ mark, value, path }) => {
    if (!('expression' in mark)) return [];
    const text = String(value);
    return [{ text, it: scenario.expressions[text]!, path }];
  });

/** The part of a condition that can never be true, as source text, and where it stands. */
export const neverPart = ({ text, it, path }: Condition, world: World): { part: string; place: Place } => {
  const found = smallestFailing(it, (part, sense) => !canBe(part, sense, world));
  return { part: shown(found), place: placeOf(text, sourceOf(found.part), path) };
};

/** Where a part stands in its condition; the whole condition if it is spelt in another way there. */
export const placeOf = (text: string, part: string, path: Path): Place => {
  const from = text.indexOf(part);
  return from < 0 ? { path, at: 'value' } : { path, from, to: from + part.length };
};
