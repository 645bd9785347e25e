/** Rules for storylines: beginning, entering, leaving, and every transition between their states. */
import type { Scenario } from '../../../scenario/scenario.ts';
import { type Change, bringsOf, heard, to } from './brings.ts';
import { type Need, is, written } from './needs.ts';
import { type Rule, rule } from './rule.ts';

type Storyline = Scenario['storylines'][string];
export type StateNode = Storyline['states'][string];
type Transition = StateNode['on'][string][number];
type Nodes = Readonly<Record<string, StateNode>>;

/** A state with those it lies in, the outermost first. */
type Placed = { readonly id: string; readonly node: StateNode; readonly above: readonly string[] };

const placed = (states: Nodes, above: readonly string[] = []): Placed[] =>
  Object.entries(states).flatMap(([id, node]) => [
    { id, node, above },
    ...placed((node.states ?? {}) as Nodes, [...above, id]),
  ]);

/** A state with all that it begins in. */
const beginsIn = (id: string, node: StateNode): string[] => {
  const inner = (node.states ?? {}) as Nodes;
  if (node.type === 'parallel') return [id, ...Object.entries(inner).flatMap(([name, child]) => beginsIn(name, child))];
  return node.initial === undefined ? [id] : [id, ...beginsIn(node.initial, inner[node.initial]!)];
};

const entered = (story: string, states: readonly string[]): Change[] =>
  states.flatMap((id) => [to(`at.${story}.${id}`, 1), heard(`enter.${story}.${id}`)]);

/** All transitions of a state, each with the place it has in its list: `on.act.x 0`, `after.2 1`, `always 0`. */
export const transitionsOf = (
  node: StateNode,
): {
  readonly place: string;
  readonly event: string | undefined;
  readonly weeks: number;
  readonly one: Transition;
}[] => [
  ...node.always.map((one, i) => ({ place: `always ${i}`, event: undefined, weeks: 0, one })),
  ...Object.entries(node.on).flatMap(([event, list]) =>
    list.map((one, i) => ({ place: `on.${event} ${i}`, event, weeks: 0, one })),
  ),
  ...Object.entries(node.after).flatMap(([weeks, list]) =>
    list.map((one, i) => ({ place: `after.${weeks} ${i}`, event: undefined, weeks: Number(weeks), one })),
  ),
];

/** From each state, the states that can come after it; a state itself only where it can be entered again. */
const comingAfter = (all: readonly Placed[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const next = new Map<string, readonly string[]>();
  for (const { id, above } of all) {
    // A state is left through its own transitions and those of the states around it.
    const leaving = all.filter((one) => one.id === id || above.includes(one.id));
    const targets = leaving.flatMap(({ node }) => transitionsOf(node).map(({ one }) => one.target));
    next.set(
      id,
      targets.flatMap((name) => all.filter((one) => one.id === name).flatMap((one) => enteredWith(all, one))),
    );
  }
  return new Map(
    all.map(({ id }) => {
      const seen = new Set<string>();
      const waiting = [...next.get(id)!];
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
        if (seen.has(one)) continue;
        seen.add(one);
        waiting.push(...next.get(one)!);
      }
      return [id, seen];
    }),
  );
};

/** Each state of a storyline with those from which it can be come to, itself included. */
export const reachableStates = (
  storyline: Storyline,
): {
  readonly node: StateNode;
  readonly from: readonly string[];
}[] => {
  const all = placed(storyline.states);
  const after = comingAfter(all);
  return all.map(({ id, node }) => ({
    node,
    from: all.flatMap((one) => (one.id === id || after.get(one.id)!.has(id) ? [one.id] : [])),
  }));
};

const stateRules = (
  s: Scenario,
  story: string,
  all: readonly Placed[],
  again: ReadonlySet<string>,
  { id, node }: Placed,
): Rule[] => {
  const here = `at.${story}.${id}`;
  const once = !again.has(id);
  const own = transitionsOf(node).map(({ place, event, weeks, one }): Rule => {
    const needs: Need[] = [is(here), ...written(s, one.guard), ...(event === undefined ? [] : [is(`!${event}`)])];
    const target = all.find((other) => other.id === one.target);
    const goes = target === undefined ? [] : [...entered(story, enteredWith(all, target)), to(here, 0)];
    const brings = [...one.actions.flatMap((action) => bringsOf(s, action)), ...goes];
    const onceOnly = once && (target !== undefined || weeks > 0);
    return {
      ...rule(`state:${story}.${id} ${place}`, needs, brings, { once: onceOnly }),
      after: { state: `${story}.${id}`, weeks },
    };
  });
  const leaving = node.exit.map((deed, i) => rule(`exit:${story}.${id} ${i}`, [is(here)], bringsOf(s, deed), { once }));
  const entering = node.entry.map((deed, i) =>
    rule(`entry:${story}.${id} ${i}`, [is(`!enter.${story}.${id}`)], bringsOf(s, deed), { once }),
  );
  return [...own, ...entering, ...leaving];
};

/** A target with those around it, all that it begins in, and the other regions of any parallel state around it. */
const enteredWith = (all: readonly Placed[], target: Placed): string[] => [
  ...new Set([
    ...target.above.flatMap((id) => {
      const { node } = all.find((one) => one.id === id)!;
      return node.type === 'parallel' ? beginsIn(id, node) : [id];
    }),
    ...beginsIn(target.id, target.node),
  ]),
];

export const chartRules = (s: Scenario): Rule[] =>
  Object.entries(s.storylines).flatMap(([story, storyline]) => {
    const all = placed(storyline.states);
    const first =
      storyline.initial === undefined
        ? Object.entries(storyline.states).flatMap(([id, node]) => beginsIn(id, node))
        : beginsIn(storyline.initial, storyline.states[storyline.initial]!);
    const after = comingAfter(all);
    const again = new Set(all.flatMap(({ id }) => (after.get(id)!.has(id) ? [id] : [])));
    return [
      rule(`begin:${story}`, [], entered(story, first)),
      ...all.flatMap((one) => stateRules(s, story, all, again, one)),
    ];
  });
