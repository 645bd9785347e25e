/** Stories that would never come to rest: news that brings itself, states that chase one another. */
import type { Consequence } from '../consequence.ts';
import type { Values } from '../phrase.ts';
import type { ScenarioSource } from '../schema.ts';
import type { StateNode } from '../statechart.ts';
import type { Path } from '../yaml-source.ts';

export type Endless = { readonly path: Path; readonly rule: string; readonly values: Values };
type Edges = ReadonlyMap<string, readonly string[]>;

/** All endless parts of a scenario, each once, at the first of its members. */
export const endless = (s: ScenarioSource): Endless[] => [
  ...newsCycles(s),
  ...Object.keys(s.storylines).flatMap((id) => chases(s, id)),
];

/** Members that can be reached from themselves, one for each round. */
const rounds = (edges: Edges): string[] => {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    if (trail.includes(node)) {
      if (!found.some((one) => trail.includes(one))) found.push(node);
      return;
    }
    if (done.has(node)) return;
    for (const next of edges.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return found;
};

const sets = (c: Consequence): string[] => [
  ...c.event.map((id) => `events.${id}`),
  ...c.draw.map((id) => `outcomes.${id}`),
];

const newsCycles = (s: ScenarioSource): Endless[] => {
  const edges = new Map<string, string[]>([
    ...Object.entries(s.events).map(([id, event]): [string, string[]] => [`events.${id}`, sets(event)]),
    ...Object.entries(s.outcomes).map(([id, all]): [string, string[]] => [
      `outcomes.${id}`,
      Object.values(all).flatMap(sets),
    ]),
  ]);
  return rounds(edges).map((node) => ({
    path: node.split('.'),
    rule: 'endless-news',
    values: { id: node.split('.')[1]! },
  }));
};

/** Unguarded `always` transitions alone: whether guards could all hold at once is for exploring to say. */
const chases = (s: ScenarioSource, storyline: string): Endless[] => {
  const edges = new Map<string, string[]>();
  const places = new Map<string, Path>();
  const visit = (states: Readonly<Record<string, StateNode>>, path: Path): void => {
    for (const [id, node] of Object.entries(states)) {
      const first = node.always.find(({ guard }) => guard === undefined);
      places.set(id, [...path, id, 'always']);
      edges.set(id, first?.target === undefined ? [] : [first.target]);
      if (node.states) visit(node.states, [...path, id, 'states']);
    }
  };
  visit(s.storylines[storyline]!.states, ['storylines', storyline, 'states']);
  return rounds(edges).map((id) => ({
    path: places.get(id)!,
    rule: 'endless',
    values: { state: id },
  }));
};
