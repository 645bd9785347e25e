/**
 * A storyline as the JSON of an XState machine, for Stately's tools: guards and actions by name, in the scenario's own
 * words. A week lasts a second there: a named delay without an implementation would fire at once, and a real week overflows
 * the timers of a browser.
 */
import type { Consequence } from '../../scenario/consequence.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { StateNode, Storyline, Transition } from '../../scenario/statechart.ts';
import { deedsOf } from './deeds-of.ts';

type Json = Readonly<Record<string, unknown>>;

const WEEK_MS = 1000;

const WEEKS = 'One second stands for one week.';

/**
 * A machine configuration, as text that ends with a newline: of one storyline, or of all of them side by side. Throws where
 * there is no such storyline.
 */
export const xstateJsonOf = (scenario: Scenario, storyline?: string): string => {
  const one = (id: string) => regionOf(id, chosen(scenario, id));
  const machine =
    storyline === undefined
      ? {
          id: 'storylines',
          description: [scenario.title, WEEKS].join('\n'),
          type: 'parallel',
          states: Object.fromEntries(Object.keys(scenario.storylines).map((id) => [id, one(id)])),
        }
      : { ...one(storyline), description: [scenario.storylines[storyline]?.title ?? storyline, WEEKS].join('\n') };
  return `${JSON.stringify(machine, undefined, 2)}\n`;
};

const chosen = (scenario: Scenario, storyline: string): Storyline => {
  const source = Object.hasOwn(scenario.storylines, storyline) ? scenario.storylines[storyline] : undefined;
  if (source === undefined) throw new Error(`no storyline ${storyline}`);
  return source;
};

const regionOf = (id: string, source: Storyline): Json => ({
  id,
  ...(source.title === undefined ? {} : { description: source.title }),
  ...shape(source, id),
});

/** State names are unique in a storyline: with it in front they are ids that no other storyline has. */
const idOf = (storyline: string, state: string): string => `${storyline}-${state}`;

const shape = (source: Storyline | StateNode, storyline: string): Json => {
  const states: Readonly<Record<string, StateNode>> = source.states ?? {};
  const inner = Object.entries(states).map(([name, state]) => [name, stateOf(name, state, storyline)]);
  return {
    ...(source.type === undefined || source.type === 'atomic' ? {} : { type: source.type }),
    ...(source.initial === undefined ? {} : { initial: source.initial }),
    ...(inner.length === 0 ? {} : { states: Object.fromEntries(inner) }),
  };
};

const stateOf = (name: string, state: StateNode, storyline: string): Json => {
  const to = (list: readonly Transition[]) => list.map((one) => transitionOf(one, storyline));
  const on = Object.entries(state.on).map(([event, list]) => [event, to(list)]);
  const after = Object.entries(state.after).map(([weeks, list]) => [
    String(Number(weeks) * WEEK_MS),
    to(list).map((one) => ({ description: weeks === '1' ? 'after 1 week' : `after ${weeks} weeks`, ...one })),
  ]);
  return {
    id: idOf(storyline, name),
    ...actionsOf('entry', state.entry),
    ...actionsOf('exit', state.exit),
    ...(on.length === 0 ? {} : { on: Object.fromEntries(on) }),
    ...(after.length === 0 ? {} : { after: Object.fromEntries(after) }),
    ...(state.always.length === 0 ? {} : { always: to(state.always) }),
    ...shape(state, storyline),
  };
};

const transitionOf = ({ target, guard, actions }: Transition, storyline: string): Json => ({
  ...(target === undefined ? {} : { target: `#${idOf(storyline, target)}` }),
  ...(guard === undefined ? {} : { guard: { type: guard } }),
  ...actionsOf('actions', actions),
});

const actionsOf = (field: string, list: readonly Consequence[]): Json => {
  const deeds = list.flatMap(deedsOf);
  return deeds.length === 0 ? {} : { [field]: deeds.map((type) => ({ type })) };
};
