/** What there is to reach in a scenario, and how a state of a game shows that it was. */
import { type Game, begin } from '../../engine/engine.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { LEADER_TASKS } from '../../scenario/vocabulary.ts';
import { type Need, is, not, reaches, written } from './rules/needs.ts';
import type { GoalId } from './report.ts';

type State = Game['state'];
type Reader = (state: State) => number;

export type Goal = {
  readonly id: GoalId;
  readonly needs: readonly Need[];
  /** Whether it shows in a state; a storyline state that is left at once does not, and is watched for instead. */
  readonly shows: (state: State) => boolean;
};

const inner = <T>(map: Readonly<Record<string, T>>, of: (value: T) => object): string[] =>
  Object.entries(map).flatMap(([id, value]) => Object.keys(of(value)).map((name) => `${id}.${name}`));

/** States of all storylines as `storyline.state`, nested ones too. */
const storylineStates = (s: Scenario): string[] => {
  type Nodes = Readonly<Record<string, { readonly states?: unknown }>>;
  const below = (story: string, states: Nodes): string[] =>
    Object.entries(states).flatMap(([id, node]) => [`${story}.${id}`, ...below(story, (node.states ?? {}) as Nodes)]);
  return Object.entries(s.storylines).flatMap(([story, { states }]) => below(story, states));
};

/** An ending needs its own condition, and that none before it in the file holds. */
const endingNeeds = (s: Scenario, id: string): Need[] => {
  const all = Object.entries(s.endings);
  const at = all.findIndex(([name]) => name === id);
  const before = all.slice(0, at).flatMap(([, { when }]) => written(s, when).map(not));
  return [...written(s, all[at]![1].when), ...before];
};

/** Every goal of the scenario, by kind and in file order. */
export const goalsOf = (game: Game): readonly Goal[] => {
  const { scenario: s, compiled } = game;
  const read = (name: string): Reader => {
    const found = compiled.reader(name);
    if (found === undefined) throw new Error(`no reader for ${name}`);
    return found;
  };
  const named = (kind: string, id: string, name: string, least = 1): Goal => {
    const reader = read(name);
    const need = least === 1 ? is(name) : reaches(name, least);
    return { id: `${kind}:${id}`, needs: [need], shows: (state) => reader(state) >= least };
  };
  const ending = read('ending');
  return [
    ...storylineStates(s).map((id) => named('state', id, `at.${id}`)),
    ...inner(s.dilemmas, (one) => one.options).map((id) => named('option', id, `answered.${id}`)),
    ...Object.keys(s.actions).map((id) => named('action', id, `done.${id}`)),
    ...inner(s.actors, (one) => one.questions).map((id) => named('question', id, `asked.${id}`)),
    ...inner(s.actors, (one) => one.interests).map((id) => named('interest', id, `known.${id}`)),
    ...LEADER_TASKS.flatMap((id) => {
      const task = s.leader.does[id];
      if (task === undefined) return [];
      return [task.refuses ? named('leader', id, `task.${id}`) : named('leader', id, `granted.${id}`)];
    }),
    ...inner(s.agreements, (one) => one.names).map((id) => named('name', id, `signed.${id}`)),
    ...inner(s.barriers, (one) => one.objections).map((id) => named('objection', id, `settled.${id}`)),
    ...Object.keys(s.endings).map((id, i): Goal => ({
      id: `ending:${id}`,
      needs: endingNeeds(s, id),
      shows: (state) => ending(state) === i + 1,
    })),
  ];
};

/** The ids of all that can be looked for. */
export const goalIds = (scenario: Scenario): GoalId[] => goalsOf(begin(scenario, 1, [], false)).map(({ id }) => id);
