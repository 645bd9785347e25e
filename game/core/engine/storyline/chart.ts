/** A scenario's storylines as one list of nodes, parents before children, in file order. */
import type { Consequence } from '../../scenario/consequence.ts';
import type { StateNode, Storyline, Transition } from '../../scenario/statechart.ts';
import type { Reader } from '../condition.ts';
import { type Deed, type Index, compileDeed } from '../deed.ts';
import type { Slot, SlotBuilder } from '../slots.ts';

export type ChartTransition = {
  readonly source: number;
  /** Node to go to; −1 where only the actions happen. */
  readonly target: number;
  readonly guard: Reader | undefined;
  readonly actions: readonly Deed[];
};

export type ChartNode = {
  readonly index: number;
  readonly storyline: string;
  readonly id: string;
  /** What the ledger names as the cause of its entries and exits. */
  readonly cause: string;
  /** −1 for a storyline itself. */
  readonly parent: number;
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel';
  readonly children: readonly number[];
  /** The child it begins in; −1 unless compound. */
  readonly initial: number;
  /** 1 while active. A storyline itself is always active and has no slot (−1). */
  readonly active: Slot;
  /** Closings since it was entered; −1 where no `after` counts them. */
  readonly clock: Slot;
  readonly entry: readonly Deed[];
  readonly exit: readonly Deed[];
  readonly always: readonly ChartTransition[];
  /** By event number. */
  readonly on: ReadonlyMap<number, readonly ChartTransition[]>;
  readonly after: readonly { readonly weeks: number; readonly transitions: readonly ChartTransition[] }[];
};

/** The shape alone: what can be laid out before conditions can be compiled. */
export type Outline = Pick<ChartNode, 'index' | 'storyline' | 'id' | 'parent' | 'kind' | 'active' | 'clock'> & {
  readonly children: number[];
  readonly initialId: string | undefined;
  readonly source: StateNode | Storyline;
  readonly path: string;
};

type Nodes = Readonly<Record<string, StateNode>>;

const kindOf = (source: StateNode | Storyline): ChartNode['kind'] => {
  if (source.type === 'parallel') return 'parallel';
  if (source.states && Object.keys(source.states).length > 0) return 'compound';
  return source.type === 'final' ? 'final' : 'atomic';
};

/** Lays the storylines out: one slot a state, and a clock for each that counts weeks. */
export const outline = (storylines: Readonly<Record<string, Storyline>>, b: SlotBuilder): Outline[] => {
  const nodes: Outline[] = [];
  const add = (storyline: string, id: string, parent: number, source: StateNode | Storyline, path: string): number => {
    const index = nodes.length;
    const counts = 'after' in source && Object.keys(source.after).length > 0;
    const node: Outline = {
      index,
      storyline,
      id,
      parent,
      kind: kindOf(source),
      active: parent < 0 ? -1 : b.count(`at.${storyline}.${id}`, 0, 1),
      clock: counts ? b.remember(`clock.${storyline}.${id}`) : -1,
      children: [],
      initialId: source.initial,
      source,
      path,
    };
    nodes.push(node);
    for (const [name, child] of Object.entries((source.states ?? {}) as Nodes)) {
      node.children.push(add(storyline, name, index, child, `${path}.states.${name}`));
    }
    return index;
  };
  for (const [id, storyline] of Object.entries(storylines)) add(id, id, -1, storyline, `storylines.${id}`);
  return nodes;
};

/** Nodes by what they answer to, so that most decisions pass the storylines by. */
export type Listeners = {
  /** By event number: nodes with a transition for it. */
  readonly on: readonly (readonly ChartNode[])[];
  /** Leaves that, or whose ancestors, have an eventless transition. */
  readonly always: readonly ChartNode[];
};

export const listenersOf = (chart: readonly ChartNode[], events: number): Listeners => {
  const spontaneous = (node: ChartNode): boolean =>
    node.always.length > 0 || (node.parent >= 0 && spontaneous(chart[node.parent]!));
  return {
    on: Array.from({ length: events }, (_, event) => chart.filter((node) => node.on.has(event))),
    always: chart.filter((node) => node.children.length === 0 && spontaneous(node)),
  };
};

export type ChartContext = {
  readonly index: Index;
  readonly condition: (source: string) => Reader;
  readonly event: (name: string) => number;
};

/** Compiles the outline: guards to readers, entries, exits and actions to deeds. */
export const compileChart = (nodes: readonly Outline[], context: ChartContext): ChartNode[] =>
  nodes.map((node) => {
    const { source } = node;
    const state: StateNode | undefined = 'entry' in source ? source : undefined;
    const transitions = (list: readonly Transition[], path: string) =>
      list.map((one, i) => transition(nodes, node, one, `${path}.${i}`, context));
    const deeds = (list: readonly Consequence[], path: string) =>
      list.map((one, i) => deedAt(one, `${path}.${i}`, context.index));
    return {
      index: node.index,
      storyline: node.storyline,
      id: node.id,
      cause: `storyline.${node.storyline}.${node.id}`,
      parent: node.parent,
      kind: node.kind,
      children: node.children,
      initial: node.kind === 'compound' ? node.children.find((child) => nodes[child]!.id === node.initialId)! : -1,
      active: node.active,
      clock: node.clock,
      entry: deeds(state?.entry ?? [], `${node.path}.entry`),
      exit: deeds(state?.exit ?? [], `${node.path}.exit`),
      always: transitions(state?.always ?? [], `${node.path}.always`),
      on: new Map(
        Object.entries(state?.on ?? {}).map(([name, list]) => [
          context.event(name),
          transitions(list, `${node.path}.on.${name}`),
        ]),
      ),
      after: Object.entries(state?.after ?? {}).map(([weeks, list]) => ({
        weeks: Number(weeks),
        transitions: transitions(list, `${node.path}.after.${weeks}`),
      })),
    };
  });

const deedAt = (c: Consequence, path: string, index: Index): Deed =>
  compileDeed(c, c.says === undefined ? undefined : `${path}.says`, index);

const transition = (
  nodes: readonly Outline[],
  node: Outline,
  t: Transition,
  path: string,
  context: ChartContext,
): ChartTransition => ({
  source: node.index,
  target:
    t.target === undefined
      ? -1
      : nodes.findIndex((one) => one.storyline === node.storyline && one.parent >= 0 && one.id === t.target),
  guard: t.guard === undefined ? undefined : context.condition(t.guard),
  actions: t.actions.map((one, i) => deedAt(one, `${path}.actions.${i}`, context.index)),
});
