/** Which of two states a reader meets first: by the ways from the initial state, among the children of each box. */
import type { Chart, ChartArrow } from './chart.ts';

export type Order = {
  readonly parentOf: (id: string) => string | undefined;
  readonly childrenOf: (id: string) => readonly string[];
  /** Whether `id` is `box` or lies in it, however deep. */
  readonly within: (id: string, box: string) => boolean;
  /** Whether an arrow goes on to what is met later; false for one that goes back, and for one to itself. */
  readonly isDown: (arrow: ChartArrow) => boolean;
};

export const orderOf = (chart: Chart): Order => {
  const parents = new Map(chart.states.map(({ id, parent }) => [id, parent]));
  const children = new Map<string, string[]>();
  for (const { id, parent } of chart.states) {
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const ancestors = (id: string): readonly string[] => {
    const parent = parents.get(id);
    return parent === undefined ? [id] : [...ancestors(parent), id];
  };
  const lines = new Map(chart.states.map(({ id }) => [id, ancestors(id)]));
  /** The two ends of an arrow as children of the innermost box that holds both. */
  const siblings = ({ from, to }: ChartArrow): readonly [string, string] | undefined => {
    const [a, b] = [lines.get(from)!, lines.get(to)!];
    const at = a.findIndex((one, i) => one !== b[i]);
    return at < 0 || b[at] === undefined ? undefined : [a[at]!, b[at]];
  };
  const pairs = chart.arrows.flatMap((arrow) => siblings(arrow) ?? []).reduce<[string, string][]>(inPairs, []);
  const rank = ranks(chart, children, pairs);
  return {
    parentOf: (id) => parents.get(id),
    childrenOf: (id) => children.get(id) ?? [],
    within: (id, box) => lines.get(id)!.includes(box),
    isDown: (arrow) => {
      const pair = siblings(arrow);
      return pair !== undefined && rank.get(pair[0])! < rank.get(pair[1])!;
    },
  };
};

const inPairs = (pairs: [string, string][], one: string, i: number, all: readonly string[]): [string, string][] =>
  i % 2 === 0 ? [...pairs, [one, all[i + 1]!]] : pairs;

/**
 * Depth first from the initial dot, whatever is done with last standing first: only arrows that close a circle go back. What
 * no arrow reaches comes after that, in file order.
 */
const ranks = (
  chart: Chart,
  children: ReadonlyMap<string, readonly string[]>,
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, number> => {
  const rank = new Map<string, number>();
  for (const { id } of chart.states) {
    const inside = children.get(id) ?? [];
    const met = new Set<string>();
    let place = inside.length;
    const visit = (one: string): void => {
      if (met.has(one)) return;
      met.add(one);
      for (const [from, to] of pairs.toReversed()) if (from === one) visit(to);
      rank.set(one, --place);
    };
    const started = inside.filter((one, n) => n === 0 || !pairs.some(([, to]) => to === one));
    for (const one of [...started.slice(1).toReversed(), ...started.slice(0, 1)]) visit(one);
    for (const one of inside) visit(one);
  }
  return rank;
};
