/** Which values a condition leaves possible: ranges narrowed part by part, so that what can never hold shows without play. */
import {
  type Arithmetic,
  type Comparison,
  type Expression,
  OPPOSITE,
  arithmeticBounds,
} from '../../../scenario/expression.ts';

export type Bounds = readonly [min: number, max: number];
/** What names can be: their range, and sets of names of which exactly one (or at most one) is true at a time. */
export type World = {
  readonly ranges: (name: string) => Bounds;
  readonly exclusive: readonly { readonly names: readonly string[]; readonly one: boolean }[];
};
type Case = ReadonlyMap<string, Bounds>;

/** Beyond this many ways to be true, ways are no longer told apart. */
const MOST_CASES = 48;

/** Whether the condition can be true (`wanted`) or false, as far as ranges tell; a "no" is certain, a "yes" is not. */
export const canBe = (e: Expression, wanted: boolean, world: World): boolean => {
  const narrow = narrower(world);
  const first = narrow(e, wanted, new Map());
  // Once more: a later part may have narrowed what an earlier part compares.
  return first.some((one) => narrow(e, wanted, one).some((two) => isWhole(two, world)));
};

/** Whether several conditions can have these truths at once. */
export const canAllBe = (parts: readonly { readonly of: Expression; readonly wanted: boolean }[], world: World) => {
  const whole = parts
    .map(({ of, wanted }): Expression => (wanted ? of : { op: 'not', of }))
    .reduceRight((right, left): Expression => ({ op: 'and', left, right }));
  return canBe(whole, true, world);
};

/** Whether no set of names is more, or less, true than it can be. */
const isWhole = (known: Case, { exclusive, ranges }: World): boolean =>
  exclusive.every(({ names, one }) => {
    const bounds = names.map((name) => known.get(name) ?? ranges(name));
    const surely = bounds.filter(([min]) => min === 1).length;
    return surely <= 1 && (!one || bounds.some(([, max]) => max === 1));
  });

type Narrow = (e: Expression, wanted: boolean, known: Case) => Case[];
/** Leaves of a case what lets an expression lie between two values: nothing, where it cannot. */
type Within = (known: Case, e: Expression, bounds: Bounds) => Case[];

const narrower = (world: World): Narrow => {
  const bounds = (e: Expression, known: Case): Bounds => boundsOf(e, (name) => known.get(name) ?? world.ranges(name));
  const within: Within = (known, e, [min, max]) => {
    const [low, high] = bounds(e, known);
    const next: Bounds = [Math.max(low, min), Math.min(high, max)];
    if (next[0] > next[1]) return [];
    return e.op === 'name' ? [new Map([...known, [e.name, next]])] : [known];
  };
  const compared = comparer(bounds, within);
  const narrow: Narrow = (e, wanted, known) => {
    if (e.op === 'not') return narrow(e.of, !wanted, known);
    if (e.op === 'and' || e.op === 'or') {
      if ((e.op === 'and') === wanted) return few(narrow(e.left, wanted, known), (one) => narrow(e.right, wanted, one));
      return few([known], (one) => [...narrow(e.left, wanted, one), ...narrow(e.right, wanted, one)]);
    }
    if (e.op === 'if') {
      return [
        ...few(narrow(e.test, true, known), (one) => narrow(e.then, wanted, one)),
        ...few(narrow(e.test, false, known), (one) => narrow(e.otherwise, wanted, one)),
      ];
    }
    if (isComparison(e.op) && 'left' in e) return compared(e.left, wanted ? e.op : OPPOSITE[e.op], e.right, known);
    return within(known, e, wanted ? [1, 1] : [0, 0]);
  };
  return narrow;
};

const comparer = (bounds: (e: Expression, known: Case) => Bounds, within: Within) => {
  /** Takes a single value off an end of what the expression can be. */
  const without = (known: Case, e: Expression, [value, same]: Bounds): Case[] => {
    if (value !== same) return [known];
    const [min, max] = bounds(e, known);
    if (min === max) return min === value ? [] : [known];
    if (value === min) return within(known, e, [min + 1, max]);
    return value === max ? within(known, e, [min, max - 1]) : [known];
  };
  const compared = (left: Expression, op: Comparison, right: Expression, known: Case): Case[] => {
    const [a, b] = [bounds(left, known), bounds(right, known)];
    switch (op) {
      case '==':
        return within(known, left, b).flatMap((one) => within(one, right, a));
      case '!=':
        return without(known, left, b).flatMap((one) => without(one, right, a));
      case '<':
        return within(known, left, [-Infinity, b[1] - 1]).flatMap((one) => within(one, right, [a[0] + 1, Infinity]));
      case '<=':
        return within(known, left, [-Infinity, b[1]]).flatMap((one) => within(one, right, [a[0], Infinity]));
      case '>':
        return compared(right, '<', left, known);
      case '>=':
        return compared(right, '<=', left, known);
    }
  };
  return compared;
};

/** Goes on with each case; where there are too many, with what they have in common. */
const few = (cases: readonly Case[], next: (one: Case) => Case[]): Case[] => {
  const all = cases.flatMap(next);
  return all.length > MOST_CASES ? [hull(all)] : all;
};

const hull = (cases: readonly Case[]): Case => {
  const [first, ...rest] = cases;
  const common = new Map<string, Bounds>();
  for (const [name, [low, high]] of first!) {
    const others = rest.map((one) => one.get(name));
    if (others.some((one) => one === undefined)) continue;
    const min = Math.min(low, ...others.map((one) => one![0]));
    common.set(name, [min, Math.max(high, ...others.map((one) => one![1]))]);
  }
  return common;
};

const isComparison = (op: string): op is Comparison => op in OPPOSITE;

/** Between which values a term lies. */
const boundsOf = (e: Expression, of: (name: string) => Bounds): Bounds => {
  const inner = (part: Expression) => boundsOf(part, of);
  switch (e.op) {
    case 'value':
      return [e.value, e.value];
    case 'name':
      return of(e.name);
    case 'negate': {
      const [min, max] = inner(e.of);
      return [0 - max, 0 - min];
    }
    case 'if': {
      const [a, b] = [inner(e.then), inner(e.otherwise)];
      return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
    }
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return arithmeticBounds(e.op satisfies Arithmetic, inner(e.left), inner(e.right));
    default:
      // True or false; which of them is for the narrowing to say.
      return [0, 1];
  }
};
