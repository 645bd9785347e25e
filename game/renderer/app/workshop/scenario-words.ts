/** What the explorer and the players name by ids, in the scenario's own words. */
import { titled } from '../../../core/authoring/wording/wording.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';

export type Named = {
  readonly words: string;
  /** Where it is written in scenario.yaml. */
  readonly path: readonly string[];
};

type Name = (scenario: Scenario, id: string) => Named;

const text = (scenario: Scenario, id: string, other: string): string => scenario.texts[id] ?? other;

const two = (id: string): [string, string] => {
  const dot = id.indexOf('.');
  return dot < 0 ? [id, ''] : [id.slice(0, dot), id.slice(dot + 1)];
};

const ofTwo =
  (part: string, inner: string, field: string): Name =>
  (scenario, id) => {
    const [outer, name] = two(id);
    const path = [part, outer, inner, name];
    return { words: text(scenario, [...path, field].join('.'), id), path };
  };

const NAMES: Readonly<Record<string, Name>> = {
  state: (scenario, id) => {
    const [storyline, state] = two(id);
    const title = scenario.storylines[storyline]?.title ?? titled(storyline);
    return { words: `${title}: ${titled(state)}`, path: statePath(scenario, storyline, state) };
  },
  option: ofTwo('dilemmas', 'options', 'label'),
  question: ofTwo('actors', 'questions', 'text'),
  interest: ofTwo('actors', 'interests', 'text'),
  name: ofTwo('agreements', 'names', 'missing'),
  objection: ofTwo('barriers', 'objections', 'text'),
  action: (scenario, id) => ({ words: text(scenario, `actions.${id}.title`, id), path: ['actions', id] }),
  ending: (scenario, id) => ({ words: text(scenario, `endings.${id}.title`, id), path: ['endings', id] }),
  leader: (_, id) => ({ words: id, path: ['leader', 'does', id] }),
};

/** A goal as the explorer names it: `option:fines.agree`. What is not known stays as it is. */
export const named = (scenario: Scenario, goal: string): Named => {
  const colon = goal.indexOf(':');
  const [kind, id] = [goal.slice(0, colon), goal.slice(colon + 1)];
  return NAMES[kind]?.(scenario, id) ?? { words: goal, path: [] };
};

type Holder = { readonly states?: Readonly<Record<string, Holder>> | undefined };

/** Where a state stands, however deep it lies. */
const statePath = (scenario: Scenario, storyline: string, state: string): readonly string[] => {
  const find = ({ states = {} }: Holder, path: readonly string[]): readonly string[] | undefined => {
    for (const [id, node] of Object.entries(states)) {
      const here = [...path, 'states', id];
      const found = id === state ? here : find(node, here);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const path = ['storylines', storyline];
  const start = scenario.storylines[storyline];
  return (start && find(start as Holder, path)) ?? path;
};
