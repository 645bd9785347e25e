/** The states that a storyline can come to, as far as its shape and the ranges of its guards tell. */
import type { StateNode, Storyline, Transition } from '../../../scenario/statechart.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { type World, canBe } from './possible.ts';

type Node = Storyline | StateNode;

/** Every state that may be entered, as `storyline.state`; what is not among them never is. */
export const reachableStates = (s: Scenario, world: World): ReadonlySet<string> => {
  const found = new Set<string>();
  const weeks = s.start.turns.reduce((sum, one) => sum + one, 0);
  const open = (one: Transition) => one.guard === undefined || canBe(s.expressions[one.guard]!, true, world);
  for (const [id, storyline] of Object.entries(s.storylines)) {
    for (const state of reachableIn(storyline, weeks, open)) found.add(`${id}.${state}`);
  }
  return found;
};

/** Parents by child, and every state by name: the names in a storyline are unique. */
const family = (storyline: Storyline) => {
  const nodes = new Map<string, StateNode>();
  const parents = new Map<string, string | undefined>();
  const add = (states: Readonly<Record<string, StateNode>>, parent: string | undefined): void => {
    for (const [id, node] of Object.entries(states)) {
      nodes.set(id, node);
      parents.set(id, parent);
      add(node.states ?? {}, id);
    }
  };
  add(storyline.states, undefined);
  return { nodes, parents };
};

const reachableIn = (storyline: Storyline, weeks: number, open: (one: Transition) => boolean): ReadonlySet<string> => {
  const { nodes, parents } = family(storyline);
  const found = new Set<string>();
  /** Entered for its own sake, so that its initial state was entered, too. */
  const begun = new Set<string>();
  const waiting: string[] = [];
  const stand = (id: string): void => {
    if (!found.has(id)) waiting.push(id);
    found.add(id);
  };
  const enter = (id: string): void => {
    const node = nodes.get(id);
    if (node === undefined || begun.has(id)) return;
    begun.add(id);
    stand(id);
    within(node);
    for (let up = parents.get(id); up !== undefined; up = parents.get(up)) {
      // A parent that is entered for one of its regions begins the others, too.
      if (nodes.get(up)!.type === 'parallel') enter(up);
      else stand(up);
    }
  };
  const within = (node: Node): void => {
    const children = Object.keys(node.states ?? {});
    if (node.type === 'parallel') for (const child of children) enter(child);
    else if (node.initial !== undefined) enter(node.initial);
  };
  within(storyline);
  while (waiting.length > 0) {
    for (const one of leaving(nodes.get(waiting.pop()!)!, weeks)) {
      if (one.target !== undefined && open(one)) enter(one.target);
    }
  }
  return found;
};

/** The transitions of a state that may ever be looked at; one that waits longer than the game lasts is not among them. */
const leaving = (node: StateNode, weeks: number): Transition[] => [
  ...node.always,
  ...Object.values(node.on).flat(),
  ...Object.entries(node.after).flatMap(([count, list]) => (Number(count) <= weeks ? list : [])),
];
