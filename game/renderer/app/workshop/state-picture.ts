/** Which small picture goes with a state of a storyline: by what happens in it, so that no author has to choose one. */
import type { StateNode } from '../../../core/scenario/statechart.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { StatePicture } from '../../ui/ui.tsx';

export const statePicture = (node: StateNode, isInitial: boolean): StatePicture => {
  if (node.type === 'final') return 'final';
  const entry = JSON.stringify(node.entry ?? []);
  if (entry.includes('"open":')) return 'dilemma';
  if (entry.includes('"event":')) return 'news';
  if (isInitial) return 'start';
  return node.after === undefined || Object.keys(node.after).length === 0 ? 'open' : 'wait';
};

type Holder = {
  readonly initial?: string | undefined;
  readonly states?: Readonly<Record<string, StateNode>> | undefined;
};

/** Every state by its path in the file, `storylines.containers.states.locked`, with its picture. */
export const statePictures = (scenario: Scenario): ReadonlyMap<string, StatePicture> => {
  const found = new Map<string, StatePicture>();
  const walk = ({ initial, states = {} }: Holder, path: string): void => {
    for (const [id, node] of Object.entries(states)) {
      const here = `${path}.states.${id}`;
      if (node.states === undefined || Object.keys(node.states).length === 0)
        found.set(here, statePicture(node, id === initial));
      walk(node, here);
    }
  };
  for (const [id, storyline] of Object.entries(scenario.storylines)) walk(storyline, `storylines.${id}`);
  return found;
};
