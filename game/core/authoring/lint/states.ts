/** States of a storyline by name: where each is written, what surrounds it, where it can lead. */
import type { StateNode, Transition } from '../../scenario/statechart.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Path } from './told.ts';

type States = Readonly<Record<string, StateNode>>;

/** Where each state of a storyline is written, parents first. */
export const statePaths = (s: Scenario, storyline: string): ReadonlyMap<string, Path> => {
  const paths = new Map<string, Path>();
  const add = (states: States, path: Path): void => {
    for (const [id, node] of Object.entries(states)) {
      paths.set(id, [...path, id]);
      add(node.states ?? {}, [...path, id, 'states']);
    }
  };
  add(s.storylines[storyline]!.states, ['storylines', storyline, 'states']);
  return paths;
};

export const transitionsOf = (node: StateNode): Transition[] => [
  ...node.always,
  ...Object.values(node.on).flat(),
  ...Object.values(node.after).flat(),
];

/** Each state with the targets to which it, or a state around it, can lead; a target of its own does not count. */
export const waysOut = (storyline: { readonly states: States }): ReadonlyMap<string, ReadonlySet<string>> => {
  const ways = new Map<string, ReadonlySet<string>>();
  const add = (states: States, around: readonly string[]): void => {
    for (const [id, node] of Object.entries(states)) {
      const own = transitionsOf(node).flatMap(({ target }) => (target === undefined || target === id ? [] : [target]));
      const all = [...around, ...own];
      ways.set(id, new Set(all));
      add(node.states ?? {}, all);
    }
  };
  add(storyline.states, []);
  return ways;
};
