/** Conditions as closures over the state: each name is found once, when the scenario is compiled. */
import { COMPARISONS, type Comparison, type Expression, combine } from '../scenario/expression.ts';
import type { State } from './slots.ts';

/** Reads one whole number from the state; 0 is false. */
export type Reader = (state: State) => number;

const constant = (e: Expression): number | undefined => (e.op === 'value' ? e.value : undefined);

/** Compiles a checked condition. `find` gives the reader of a name; every name of a checked condition has one. */
export const compileCondition = (e: Expression, find: (name: string) => Reader): Reader => {
  switch (e.op) {
    case 'value': {
      const { value } = e;
      return () => value;
    }
    case 'name':
      return find(e.name);
    case 'not': {
      const of = compileCondition(e.of, find);
      return (state) => (of(state) === 0 ? 1 : 0);
    }
    case 'negate': {
      const of = compileCondition(e.of, find);
      return (state) => 0 - of(state);
    }
    case 'if': {
      const [test, then, otherwise] = [e.test, e.then, e.otherwise].map((part) => compileCondition(part, find)) as [
        Reader,
        Reader,
        Reader,
      ];
      return (state) => (test(state) === 0 ? otherwise(state) : then(state));
    }
    default:
      return compilePair(e, compileCondition(e.left, find), compileCondition(e.right, find));
  }
};

type Pair = Extract<Expression, { left: Expression }>;

const compilePair = (e: Pair, left: Reader, right: Reader): Reader => {
  if (e.op === 'and') return (state) => (left(state) !== 0 && right(state) !== 0 ? 1 : 0);
  if (e.op === 'or') return (state) => (left(state) !== 0 || right(state) !== 0 ? 1 : 0);
  const bound = constant(e.right);
  if (bound !== undefined && isComparison(e.op)) return compareWith(e.op, left, bound);
  const { op } = e;
  return (state) => combine(op, left(state), right(state));
};

const isComparison = (op: string): op is Comparison => (COMPARISONS as readonly string[]).includes(op);

/** By far the most common condition, a quantity against a number, without looking the operator up each time. */
const compareWith = (op: Comparison, left: Reader, bound: number): Reader => {
  switch (op) {
    case '>=':
      return (state) => (left(state) >= bound ? 1 : 0);
    case '>':
      return (state) => (left(state) > bound ? 1 : 0);
    case '<':
      return (state) => (left(state) < bound ? 1 : 0);
    case '<=':
      return (state) => (left(state) <= bound ? 1 : 0);
    case '==':
      return (state) => (left(state) === bound ? 1 : 0);
    case '!=':
      return (state) => (left(state) === bound ? 0 : 1);
  }
};
