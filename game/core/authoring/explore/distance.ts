/**
 * How far a state is from something that is wanted: for each comparison how much is missing, for what has to be brought
 * about the needs of the easiest rule that brings it. A guide for searching; nothing is proved by it.
 */
import type { Game } from '../../engine/engine.ts';
import { type Comparison, OPPOSITE } from '../../scenario/expression.ts';
import type { Expression, Need } from './rules/needs.ts';
import type { Rule } from './rules/rule.ts';

type State = Game['state'];
export type Distance = (state: State) => number;

/** How deep it looks for what brings about what brings about …; beyond it, one step counts as one. */
const DEEPEST = 5;
/** Steps that count as one: what a good act brings. */
const POINTS = 8;
const EUROS = 400;
const FEW = 10;

type Reader = (state: State) => number;
type Wish = 'more' | 'less';
type Look = { readonly game: Game; readonly rules: Rules; readonly memo: Map<string, Distance>; readonly round: Round };
/** Distances are worked out once a state: `now` counts the states that were asked about. */
type Round = { now: number };
type Rules = ReadonlyMap<string, readonly Rule[]>;

/** Makes a distance for what has all these needs. One measure serves all goals of a search. */
export const measureOf = (game: Game, rules: readonly Rule[]): ((needs: readonly Need[]) => Distance) => {
  const look: Look = { game, rules: bringers(rules), memo: new Map(), round: { now: 0 } };
  return (needs) => {
    const all = needs.map((need) => ofNeed(look, need, DEEPEST));
    return (state) => {
      look.round.now++;
      return sum(all, state);
    };
  };
};

/** Rules by what they bring: the name, and whether it gets more or less of it. */
const bringers = (rules: readonly Rule[]): Rules => {
  const found = new Map<string, Rule[]>();
  for (const one of rules) {
    for (const change of one.brings) {
      const more = 'to' in change ? change.to > 0 : change.most > 0;
      const key = `${change.name} ${more ? 'more' : 'less'}`;
      const list = found.get(key) ?? [];
      if (list.at(-1) !== one) list.push(one);
      found.set(key, list);
    }
  }
  return found;
};

const sum = (all: readonly Distance[], state: State): number => {
  let total = 0;
  for (const one of all) total += one(state);
  return total;
};
const least = (all: readonly Distance[], state: State): number => {
  let best = Infinity;
  for (const one of all) best = Math.min(best, one(state));
  return best;
};

const ofNeed = (look: Look, need: Need, depth: number): Distance => {
  if (need.op !== 'atLeast') return ofCondition(look, need, true, depth);
  const each = need.of.map((one) => ofCondition(look, one, true, depth));
  return (state) => {
    const all = each.map((one) => one(state)).sort((a, b) => a - b);
    return all.slice(0, need.count).reduce((total, one) => total + one, 0);
  };
};

/** The distance to a condition being true (`wanted`) or false. */
const ofCondition = (look: Look, e: Expression, wanted: boolean, depth: number): Distance => {
  const part = (one: Expression, want = wanted) => ofCondition(look, one, want, depth);
  switch (e.op) {
    case 'value':
      return (e.value !== 0) === wanted ? () => 0 : () => 1000;
    case 'name':
      return ofName(look, e.name, wanted ? 'more' : 'less', wanted ? 1 : 0, depth);
    case 'not':
    case 'negate':
      return part(e.of, !wanted);
    case 'and':
    case 'or': {
      const two = [part(e.left), part(e.right)];
      return (e.op === 'and') === wanted ? (state) => sum(two, state) : (state) => least(two, state);
    }
    case 'if': {
      const yes = [part(e.test, true), part(e.then)];
      const no = [part(e.test, false), part(e.otherwise)];
      return (state) => Math.min(sum(yes, state), sum(no, state));
    }
    default:
      return ofComparison(look, e, wanted, depth);
  }
};

type Pair = Extract<Expression, { left: Expression }>;

const ofComparison = (look: Look, e: Pair, wanted: boolean, depth: number): Distance => {
  const op = wanted ? e.op : (OPPOSITE[e.op as Comparison] ?? e.op);
  if (e.left.op === 'name' && e.right.op === 'value') return ofBound(look, e.left.name, op, e.right.value, depth);
  const left = valueOf(look, e.left);
  const right = valueOf(look, e.right);
  return (state) => gapOf(op, left(state), right(state)) / POINTS;
};

/** A quantity against a number: what is missing in steps, and for small counts the needs of what changes it. */
const ofBound = (look: Look, name: string, op: string, bound: number, depth: number): Distance => {
  if (op === '>=') return ofName(look, name, 'more', bound, depth);
  if (op === '>') return ofName(look, name, 'more', bound + 1, depth);
  if (op === '<=') return ofName(look, name, 'less', bound, depth);
  if (op === '<') return ofName(look, name, 'less', bound - 1, depth);
  const more = ofName(look, name, 'more', op === '==' ? bound : bound + 1, depth);
  const less = ofName(look, name, 'less', op === '==' ? bound : bound - 1, depth);
  return op === '==' ? (state) => Math.max(more(state), less(state)) : (state) => Math.min(more(state), less(state));
};

/** How much a comparison fails by. */
const gapOf = (op: string, left: number, right: number): number => {
  if (op === '==') return Math.abs(left - right);
  if (op === '!=') return left === right ? 1 : 0;
  if (op === '>=') return Math.max(0, right - left);
  if (op === '>') return Math.max(0, right + 1 - left);
  if (op === '<=') return Math.max(0, left - right);
  return Math.max(0, left + 1 - right);
};

const valueOf = (look: Look, e: Expression): Reader => {
  if (e.op === 'value') return () => e.value;
  if (e.op === 'name') return readerOf(look, e.name);
  if (e.op === 'negate') {
    const of = valueOf(look, e.of);
    return (state) => -of(state);
  }
  if ('left' in e) {
    const left = valueOf(look, e.left);
    const right = valueOf(look, e.right);
    if (e.op === '+') return (state) => left(state) + right(state);
    if (e.op === '-') return (state) => left(state) - right(state);
    if (e.op === '*') return (state) => left(state) * right(state);
    if (e.op === '/') return (state) => Math.trunc(left(state) / right(state));
  }
  return () => 0;
};

/** What is only heard, not kept (`!act.x`), never holds of itself. */
const readerOf = (look: Look, name: string): Reader => look.game.compiled.reader(name) ?? (() => 0);

const stepOf = (name: string, bound: number): number => {
  if (name === 'funds') return EUROS;
  return bound > FEW ? POINTS : 1;
};

/** The distance to a name having at least (or at most) a value. */
const ofName = (look: Look, name: string, wish: Wish, bound: number, depth: number): Distance => {
  const key = `${name} ${wish} ${bound} ${depth}`;
  const before = look.memo.get(key);
  if (before) return before;
  const reader = readerOf(look, name);
  const step = stepOf(name, bound);
  const { round } = look;
  let at = -1;
  let known = 0;
  let further: Distance | undefined;
  const distance: Distance = (state) => {
    const missing = wish === 'more' ? bound - reader(state) : reader(state) - bound;
    if (missing <= 0) return 0;
    if (at === round.now) return known;
    at = round.now;
    known = missing / step;
    further ??= step > 1 || depth === 0 ? () => 0 : easiest(look, name, wish, depth);
    known = missing / step + further(state);
    return known;
  };
  look.memo.set(key, distance);
  return distance;
};

/** The needs of the rule that comes closest to bringing it. */
const easiest = (look: Look, name: string, wish: Wish, depth: number): Distance => {
  const rules = look.rules.get(`${name} ${wish}`) ?? [];
  if (rules.length === 0) return () => (name === 'week' ? 0 : 20);
  const each = rules.map(({ needs }): Distance => {
    const all = needs.map((need) => ofNeed(look, need, depth - 1));
    return (state) => sum(all, state);
  });
  return (state) => least(each, state);
};
