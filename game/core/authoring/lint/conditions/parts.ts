/** Conditions as text again, and the part of one that makes it false. */
import type { Expression } from '../../../scenario/expression.ts';
import { evaluate } from '../../../scenario/expression.ts';

const STRENGTH: Readonly<Record<string, number>> = {
  if: 0,
  or: 1,
  and: 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  not: 6,
  negate: 6,
  value: 7,
  name: 7,
};
const WORD: Readonly<Record<string, string>> = { and: '&&', or: '||' };

/** The source text of a condition, in one spelling: single spaces, no bracket that is not needed. */
export const sourceOf = (e: Expression, bool = true): string => {
  const inner = (part: Expression, least: number, truth = false): string =>
    STRENGTH[part.op]! < least ? `(${sourceOf(part, truth)})` : sourceOf(part, truth);
  switch (e.op) {
    case 'value':
      return bool ? String(e.value === 1) : String(e.value);
    case 'name':
      return e.name;
    case 'not':
      return `!${inner(e.of, 6, true)}`;
    case 'negate':
      return `-${inner(e.of, 6)}`;
    case 'if':
      return `${inner(e.test, 1, true)} ? ${inner(e.then, 1, bool)} : ${inner(e.otherwise, 0, bool)}`;
    default: {
      const own = STRENGTH[e.op]!;
      const logic = e.op === 'and' || e.op === 'or';
      return `${inner(e.left, own, logic)} ${WORD[e.op] ?? e.op} ${inner(e.right, own + 1, logic)}`;
    }
  }
};

/** Whether a part is false (`sense` true), or true (`sense` false). */
type Test = (part: Expression, sense: boolean) => boolean;

/** The smallest part that by itself makes the whole fail; the expression itself where no smaller part does. */
export const smallestFailing = (e: Expression, fails: Test, sense = true): { part: Expression; sense: boolean } => {
  if (e.op === 'not') {
    const inner = smallestFailing(e.of, fails, !sense);
    // `!a` is shown whole: the bare name would read as its opposite.
    return inner.part === e.of ? { part: e, sense } : inner;
  }
  if ((e.op === 'and' && sense) || (e.op === 'or' && !sense)) {
    for (const side of [e.left, e.right]) if (fails(side, sense)) return smallestFailing(side, fails, sense);
  }
  return { part: e, sense };
};

/**
 * Why a condition is false for these values: its smallest false part, as source text. Undefined where it is true. In
 * `a && b` that is the first side that is false, in `a || b` the whole, because both sides are.
 */
export const falsePart = (e: Expression, valueOf: (name: string) => number): string | undefined => {
  const fails: Test = (part, sense) => (evaluate(part, valueOf) === 0) === sense;
  if (!fails(e, true)) return undefined;
  return shown(smallestFailing(e, fails));
};

/** A part as it reads inside the whole: with `!` in front where the whole wants it false. */
export const shown = ({ part, sense }: { readonly part: Expression; readonly sense: boolean }): string =>
  sense ? sourceOf(part) : sourceOf({ op: 'not', of: part });
