/**
 * Where a transition leads: what it leaves and what it enters, by SCXML's rules (W3C 2015, appendix D; XState 5's reading of
 * them). That depends on the chart alone, so it is found once for each transition.
 */
import type { ChartNode, ChartTransition } from './chart.ts';

export type Route = {
  /** All states inside which everything is left, inner ones first; those that are active then are left. */
  readonly inside: readonly number[];
  readonly entries: readonly number[];
};

const routes = new WeakMap<ChartTransition, Route>();
const NOWHERE: Route = { inside: [], entries: [] };

export const routeOf = (chart: readonly ChartNode[], transition: ChartTransition): Route => {
  const before = routes.get(transition);
  if (before) return before;
  const route = transition.target < 0 ? NOWHERE : found(chart, transition);
  routes.set(transition, route);
  return route;
};

const found = (chart: readonly ChartNode[], transition: ChartTransition): Route => {
  const domain = domainOf(chart, transition);
  const inside = chart.flatMap(({ index, parent }) => (parent >= 0 && isBelow(chart, index, domain) ? [index] : []));
  return { inside: inside.toReversed(), entries: entriesOf(chart, transition, domain) };
};

export const isBelow = (chart: readonly ChartNode[], node: number, above: number): boolean => {
  for (let here = chart[node]!.parent; here >= 0; here = chart[here]!.parent) if (here === above) return true;
  return false;
};

/** The state inside which everything is left and entered anew; −1 stands for the parallel root of all storylines. */
const domainOf = (chart: readonly ChartNode[], { source, target }: ChartTransition): number => {
  if (target === source || isBelow(chart, target, source)) return source;
  for (let here = chart[source]!.parent; here >= 0; here = chart[here]!.parent) {
    if (isBelow(chart, target, here)) return here;
  }
  return -1;
};

const entriesOf = (chart: readonly ChartNode[], { source, target }: ChartTransition, domain: number): number[] => {
  const entries = new Set<number>();
  if (target === source) {
    // A state that leads to itself is not left: only what is inside begins anew.
    addInside(chart, chart[target]!, entries);
    return [...entries];
  }
  addDescendants(chart, chart[target]!, entries);
  for (let here = chart[target]!.parent; here >= 0 && here !== domain; here = chart[here]!.parent) {
    entries.add(here);
    if (chart[here]!.kind === 'parallel') addRegions(chart, chart[here]!, entries);
  }
  if (domain >= 0 && chart[domain]!.kind === 'parallel') addRegions(chart, chart[domain]!, entries);
  return [...entries];
};

/** A state with everything that it begins in. */
export const beginning = (chart: readonly ChartNode[], node: ChartNode): number[] => {
  const entries = new Set<number>();
  addDescendants(chart, node, entries);
  return [...entries];
};

const addDescendants = (chart: readonly ChartNode[], node: ChartNode, entries: Set<number>): void => {
  entries.add(node.index);
  addInside(chart, node, entries);
};

const addInside = (chart: readonly ChartNode[], node: ChartNode, entries: Set<number>): void => {
  if (node.kind === 'compound') addDescendants(chart, chart[node.initial]!, entries);
  if (node.kind === 'parallel') for (const child of node.children) addDescendants(chart, chart[child]!, entries);
};

/** The regions of a parallel state into which no transition leads begin at their beginning. */
const addRegions = (chart: readonly ChartNode[], parallel: ChartNode, entries: Set<number>): void => {
  for (const child of parallel.children) {
    const entered = [...entries].some((node) => node === child || isBelow(chart, node, child));
    if (!entered) addDescendants(chart, chart[child]!, entries);
  }
};
