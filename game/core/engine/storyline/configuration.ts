/**
 * Which states of one storyline are active, as one whole number. A state with an initial one has a field that tells which of its
 * states is active; what excludes each other shares the bits below, regions side by side have their own.
 */
import type { ChartNode, ChartTransition } from './chart.ts';
import { beginning, routeOf } from './routes.ts';

export type Configuration = number;

/** What a transition makes of a configuration: the bits of the state inside which all is left are cleared, then set. */
export type Effect = { readonly clears: number; readonly sets: number };

/** One storyline with its configurations. */
export type Shape = {
  readonly chart: readonly ChartNode[];
  readonly root: ChartNode;
  /** Its states, nested ones too. */
  readonly states: readonly ChartNode[];
  /** In which it begins, before anything has happened. */
  readonly first: Configuration;
  readonly isActive: (node: ChartNode, here: Configuration) => boolean;
  /** The child of a state with an initial one that is active if the state is: its place among the children. */
  readonly childAt: (node: ChartNode, here: Configuration) => number;
  readonly effectOf: (transition: ChartTransition) => Effect;
};

/** What fits a positive number of 32 bits. */
const MOST_BITS = 31;

const bitsFor = (count: number): number => 32 - Math.clz32(Math.max(0, count - 1));
const ones = (bits: number): number => 2 ** bits - 1;

/** The configurations of one storyline; undefined where a number does not hold them: there are too many to walk, too. */
export const shapeOf = (chart: readonly ChartNode[], storyline: string): Shape | undefined => {
  const nodes = chart.filter((node) => node.storyline === storyline);
  const root = nodes.find(({ parent }) => parent < 0)!;
  const layout = layOut(chart, root);
  if (layout === undefined) return undefined;
  const { own, shift, below, active } = layout;
  /** The bits that say that these states are active, each within its parent. */
  const saying = (indices: readonly number[]): number =>
    indices.reduce((all, index) => {
      const parent = chart[chart[index]!.parent];
      return parent?.kind === 'compound' ? all | (parent.children.indexOf(index) << shift[parent.index]!) : all;
    }, 0);
  const effects = new Map<ChartTransition, Effect>();
  const effectOf = (transition: ChartTransition): Effect => {
    const before = effects.get(transition);
    if (before) return before;
    const { inside, entries } = routeOf(chart, transition);
    const outermost = inside.at(-1);
    const domain = outermost === undefined ? undefined : chart[outermost]!.parent;
    const effect = { clears: domain === undefined ? 0 : below[domain]!, sets: saying(entries) };
    effects.set(transition, effect);
    return effect;
  };
  return {
    chart,
    root,
    states: nodes.filter((node) => node !== root),
    first: saying(beginning(chart, root)),
    isActive: ({ index }, here) => (here & active[index]!.mask) === active[index]!.value,
    childAt: ({ index }, here) => (here >> shift[index]!) & own[index]!,
    effectOf,
  };
};

/** By number of the state: its own field before it is shifted, and by how much it is; all bits below; when it is active. */
type Layout = {
  readonly own: number[];
  readonly shift: number[];
  readonly below: number[];
  readonly active: { readonly mask: number; readonly value: number }[];
};

const layOut = (chart: readonly ChartNode[], root: ChartNode): Layout | undefined => {
  const childrenOf = (node: ChartNode) => node.children.map((child) => chart[child]!);
  const field = (node: ChartNode): number => (node.kind === 'compound' ? bitsFor(node.children.length) : 0);
  const bits = (node: ChartNode): number => {
    const inner = childrenOf(node).map(bits);
    return field(node) + (node.kind === 'parallel' ? inner.reduce((sum, one) => sum + one, 0) : Math.max(0, ...inner));
  };
  if (bits(root) > MOST_BITS) return undefined;
  const layout: Layout = { own: [], shift: [], below: [], active: [] };
  const lay = (node: ChartNode, at: number, mask: number, value: number): void => {
    const own = ones(field(node));
    layout.own[node.index] = own;
    layout.shift[node.index] = at;
    layout.below[node.index] = ones(bits(node)) << at;
    layout.active[node.index] = { mask, value };
    let next = at + field(node);
    for (const [i, child] of childrenOf(node).entries()) {
      lay(child, next, mask | (own << at), node.kind === 'compound' ? value | (i << at) : value);
      if (node.kind === 'parallel') next += bits(child);
    }
  };
  lay(root, 0, 0, 0);
  return layout;
};
