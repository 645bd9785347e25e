/** What was seen while exploring: goals with the shortest way so far, storyline states and transitions, and how much was looked at. */
import type { Watch } from '../../engine/engine.ts';
import type { Goal } from './goals.ts';
import type { Position, Way } from './position.ts';
import type { Coverage, GoalId } from './report.ts';

export type Record_ = {
  readonly watch: Watch;
  readonly ways: Map<GoalId, Way | undefined>;
  /** Goals that nothing reached yet. */
  readonly open: () => readonly Goal[];
  /** Notes what a position shows, and what was passed on the last step to it; true if something new was. */
  readonly visit: (position: Position) => boolean;
  /** `events` are the names of what storylines hear, by number. */
  readonly coverage: (events: readonly string[]) => Coverage;
};

type Node = Parameters<Watch['entered']>[0];
type Transition = Parameters<Watch['taken']>[1];

const stateOf = ({ storyline, id }: Node): GoalId => `state:${storyline}.${id}`;

export const recordOf = (goals: readonly Goal[]): Record_ => {
  const ways = new Map<GoalId, Way | undefined>();
  const entered = new Map<GoalId, number>();
  const taken = new Map<Transition, { node: Node; times: number }>();
  let passed: GoalId[] = [];
  let left = goals;
  const wanted = new Set(goals.map(({ id }) => id));
  const watch: Watch = {
    entered: (node) => {
      if (node.parent < 0) return;
      const id = stateOf(node);
      entered.set(id, (entered.get(id) ?? 0) + 1);
      passed.push(id);
    },
    taken: (node, transition) => {
      const before = taken.get(transition);
      if (before) before.times++;
      else taken.set(transition, { node, times: 1 });
    },
  };
  const note = (id: GoalId, way: Way | undefined): boolean => {
    if (!wanted.has(id)) return false;
    const fresh = !ways.has(id);
    if (fresh || (way?.length ?? 0) < (ways.get(id)?.length ?? 0)) ways.set(id, way);
    return fresh;
  };
  const visit = ({ game, way }: Position): boolean => {
    let fresh = false;
    for (const id of passed) fresh = note(id, way) || fresh;
    passed = [];
    for (const goal of left) if (goal.shows(game.state)) fresh = note(goal.id, way) || fresh;
    if (fresh) left = goals.filter(({ id }) => !ways.has(id));
    return fresh;
  };
  return { watch, ways, open: () => left, visit, coverage: (events) => coverageOf(entered, taken, events) };
};

const coverageOf = (
  entered: ReadonlyMap<GoalId, number>,
  taken: ReadonlyMap<Transition, { node: Node; times: number }>,
  events: readonly string[],
): Coverage => ({
  states: Object.fromEntries(entered),
  transitions: Object.fromEntries(
    [...taken].map(([one, { node, times }]) => [`${stateOf(node)} ${placeOf(node, one, events)}`, times]),
  ),
});

/** Where a transition stands in its state: `on.act.x 0`, `after.2 1`, `always 0`. */
const placeOf = (node: Node, one: Transition, events: readonly string[]): string => {
  const always = node.always.indexOf(one);
  if (always >= 0) return `always ${always}`;
  for (const { weeks, transitions } of node.after) {
    const at = transitions.indexOf(one);
    if (at >= 0) return `after.${weeks} ${at}`;
  }
  for (const [event, list] of node.on) {
    const at = list.indexOf(one);
    if (at >= 0) return `on.${events[event]} ${at}`;
  }
  return '?';
};
