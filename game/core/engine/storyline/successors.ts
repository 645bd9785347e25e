/**
 * All that one storyline can do next, whatever the rest of the game brings: every event may come, every guard may hold or not.
 * It chooses and resolves as the stepper does (stepper.ts), with all alternatives in place of the one that the state decides.
 */
import type { ChartNode, ChartTransition } from './chart.ts';
import type { Configuration, Shape } from './configuration.ts';
import { isBelow, routeOf } from './routes.ts';

/** Whether a guard holds in a configuration, as far as that is known. */
export type Chance = 'never' | 'maybe' | 'always';
export type Holding = (transition: ChartTransition, here: Configuration) => Chance;

/** What sets a storyline going: an event by its number, a closing of a week, or nothing at all. */
export type Impulse = number;
export const WEEKS: Impulse = -1;
export const NOTHING: Impulse = -2;

export type Visit = (impulse: Impulse, taken: readonly ChartTransition[], next: Configuration) => void;

/** Visits every microstep that can come next: while something can only happen of itself, nothing else is heard. */
export type Successors = (here: Configuration, visit: Visit) => void;

type Chosen = readonly ChartTransition[];
/** The ways in which a state can answer of itself, and how many there are at the most. */
type Choice = { readonly ways: (here: Configuration) => readonly Chosen[]; readonly most: number };
/** The part of a storyline that answers to one impulse. */
type Tree = {
  readonly node: ChartNode;
  readonly own: Choice | undefined;
  readonly children: readonly (Tree | undefined)[];
};

const NONE: Chosen = [];
const SILENCE: readonly Chosen[] = [NONE];
/** With more ways for one impulse than this a storyline is not laid open. */
const MOST_WAYS = 4096;

/** One storyline's successors; undefined where it has too many regions side by side to tell them all. */
export const successorsOf = (shape: Shape, holding: Holding): Successors | undefined => {
  const trees = impulsesOf(shape, holding);
  if ([...trees.values()].some((tree) => mostWays(tree) > MOST_WAYS)) return undefined;
  const spontaneous = trees.get(NOTHING);
  trees.delete(NOTHING);
  const heard = [...trees];
  /** Carries out all that one tree can answer; whether it can also stay silent. */
  const answer = (impulse: Impulse, tree: Tree, here: Configuration, visit: Visit): boolean => {
    let silent = false;
    for (const chosen of answers(shape, tree, here)) {
      if (chosen.length === 0) silent = true;
      else {
        const taken = chosen.length < 2 ? chosen : withoutConflicts(shape.chart, chosen);
        visit(impulse, taken, after(shape, here, taken));
      }
    }
    return silent;
  };
  return (here, visit) => {
    if (spontaneous !== undefined && !answer(NOTHING, spontaneous, here, visit)) return;
    for (const [impulse, tree] of heard) answer(impulse, tree, here, visit);
  };
};

const impulsesOf = ({ chart, root, states }: Shape, holding: Holding): Map<Impulse, Tree> => {
  const trees = new Map<Impulse, Tree>();
  const add = (impulse: Impulse, own: (node: ChartNode) => Choice | undefined): void => {
    const tree = treeOf(chart, root, own);
    if (tree !== undefined) trees.set(impulse, tree);
  };
  // From a leaf upwards the first that is enabled.
  const upwards = (node: ChartNode | undefined): ChartTransition[] =>
    node === undefined ? [] : [...node.always, ...upwards(chart[node.parent])];
  add(NOTHING, (node) => (node.children.length > 0 ? undefined : choiceOf(upwards(node), holding)));
  for (const event of new Set(states.flatMap(({ on }) => [...on.keys()])))
    add(event, (node) => choiceOf(node.on.get(event) ?? [], holding));
  add(WEEKS, (node) => dueChoice(node, holding));
  return trees;
};

/** The first transition whose guard holds, for every way in which guards can hold. */
const choiceOf = (transitions: readonly ChartTransition[], holding: Holding): Choice | undefined => {
  if (transitions.length === 0) return undefined;
  const each = transitions.map((transition) => ({ transition, alone: [transition] }));
  const ways = (here: Configuration): readonly Chosen[] => {
    const found: Chosen[] = [];
    for (const { transition, alone } of each) {
      const chance = holding(transition, here);
      if (chance === 'never') continue;
      found.push(alone);
      if (chance === 'always') return found;
    }
    found.push(NONE);
    return found;
  };
  return { ways, most: transitions.length + 1 };
};

/** What is due after weeks: one part of it, or nothing yet. */
const dueChoice = (node: ChartNode, holding: Holding): Choice | undefined => {
  const choices = node.after.flatMap(({ transitions }) => choiceOf(transitions, holding) ?? []);
  if (choices.length === 0) return undefined;
  return {
    ways: (here) => [NONE, ...choices.flatMap(({ ways }) => ways(here).filter((chosen) => chosen.length > 0))],
    most: choices.reduce((sum, { most }) => sum + most, 1),
  };
};

const treeOf = (
  chart: readonly ChartNode[],
  node: ChartNode,
  ownOf: (node: ChartNode) => Choice | undefined,
): Tree | undefined => {
  const children = node.children.map((child) => treeOf(chart, chart[child]!, ownOf));
  const own = ownOf(node);
  return own === undefined && children.every((child) => child === undefined) ? undefined : { node, own, children };
};

/** In how many ways a tree can answer at the most, whatever the configuration. */
const mostWays = ({ node, own, children }: Tree): number => {
  const below = children.map((child) => (child === undefined ? 1 : mostWays(child)));
  const inner = node.kind === 'parallel' ? below.reduce((all, one) => all * one, 1) : Math.max(1, ...below);
  return inner + (own?.most ?? 0);
};

/** Innermost first: a state answers only where none of its active children does. */
const answers = (shape: Shape, { node, own, children }: Tree, here: Configuration): readonly Chosen[] => {
  const inner =
    node.kind === 'parallel'
      ? children.reduce((all, child) => (child === undefined ? all : pairs(all, answers(shape, child, here))), SILENCE)
      : inActive(shape, children[shape.childAt(node, here)], here);
  if (own === undefined) return inner;
  if (inner === SILENCE) return own.ways(here);
  return inner.flatMap((chosen) => (chosen.length > 0 ? [chosen] : own.ways(here)));
};

const inActive = (shape: Shape, child: Tree | undefined, here: Configuration): readonly Chosen[] =>
  child === undefined ? SILENCE : answers(shape, child, here);

/** Every way of one with every way of the other. */
const pairs = (some: readonly Chosen[], others: readonly Chosen[]): readonly Chosen[] => {
  if (others === SILENCE) return some;
  if (some === SILENCE) return others;
  return some.flatMap((one) => others.map((other) => (other.length === 0 ? one : [...new Set([...one, ...other])])));
};

/** Of two transitions that would leave the same state, the inner one wins, else the first. */
const withoutConflicts = (chart: readonly ChartNode[], chosen: Chosen): Chosen => {
  const kept = new Set<ChartTransition>();
  for (const one of chosen) {
    const rivals = [...kept].filter((other) => leaveTheSame(chart, one, other));
    if (rivals.some((other) => !isBelow(chart, one.source, other.source))) continue;
    for (const other of rivals) kept.delete(other);
    kept.add(one);
  }
  return [...kept];
};

const leaveTheSame = (chart: readonly ChartNode[], one: ChartTransition, other: ChartTransition): boolean => {
  const inside = new Set(routeOf(chart, one).inside);
  return routeOf(chart, other).inside.some((node) => inside.has(node));
};

const after = (shape: Shape, here: Configuration, taken: Chosen): Configuration => {
  let next = here;
  for (const transition of taken) {
    const { clears, sets } = shape.effectOf(transition);
    next = (next & ~clears) | sets;
  }
  return next;
};
