/** Walking a storyline's configurations: the same states and the same transitions as XState's own walk of the same chart. */
import { getAdjacencyMap } from '@xstate/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { walkChart } from '../../../../game/core/authoring/explore/charts/walk-chart.ts';
import {
  type ChartNode,
  type Holding,
  type Shape,
  begin,
  shapeOf,
  successorsOf,
} from '../../../../game/core/engine/engine.ts';
import type { Compiled } from '../../../../game/core/engine/compiled.ts';
import { NOTHING } from '../../../../game/core/engine/storyline/successors.ts';
import { aScenario } from '../../../support/games.ts';
import { generatedChart } from '../../../support/generated-chart.ts';

type Node = Readonly<Record<string, unknown>>;
const ALWAYS: Holding = () => 'always';

/** Nothing of the small town's own storylines is left for its endings to ask for. */
const compiledOf = (chart: Node): Compiled =>
  begin(
    aScenario({
      storylines: { square: undefined, council: undefined, first: chart },
      endings: { stays: { when: 'value >= 60' } },
    }),
    1,
  ).compiled;

/** A chart with its weeks and guards taken away, and what would happen on the way: its transitions alone. */
const bare = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'entry' || key === 'exit' || key === 'after') return [];
      if (key === 'states') return [[key, mapped(value as Node, (state) => bare(state as Node))]];
      if (key === 'always') return [[key, targets(value as Node[])]];
      if (key === 'on') return [[key, mapped(value as Node, (list) => targets(list as Node[]))]];
      return [[key, value]];
    }),
  );
const targets = (list: readonly Node[]): Node[] =>
  list.map(({ target }) => (target === undefined ? { actions: [] } : { target }));
const mapped = (map: Node, to: (value: unknown) => unknown): Node =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, to(value)]));

/** The same chart for XState, where targets are found by id, beside a region that never ends, as in a game. */
const machineOf = (chart: Node) => {
  const withIds = (node: Node, name: string): Node => ({
    ...node,
    id: name,
    ...(node['states'] === undefined
      ? {}
      : {
          states: Object.fromEntries(
            Object.entries(node['states'] as Node).map(([id, child]) => [id, withIds(child as Node, id)]),
          ),
        }),
    ...(node['on'] === undefined ? {} : { on: mapped(node['on'] as Node, (list) => byId(list as Node[])) }),
    ...(node['always'] === undefined ? {} : { always: byId(node['always'] as Node[]) }),
  });
  const byId = (list: readonly Node[]) =>
    list.map((one) => (one['target'] === undefined ? { actions: () => undefined } : { target: `#${one['target']}` }));
  return createMachine({ type: 'parallel', states: { first: withIds(chart, 'first'), game: {} } } as object);
};

/** Active states by name, in file order. */
const named = ({ states, isActive }: Shape, here: number): string =>
  states
    .flatMap((node) => (isActive(node, here) ? [node.id] : []))
    .toSorted()
    .join(' ');
const namedValue = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value as Node).flatMap(([name, inner]) => [name, ...namedValue(inner)]);

/** From each configuration at rest the one at rest that each event leads to. */
const ours = (chart: readonly ChartNode[], events: readonly string[], numberOf: (event: string) => number) => {
  const shape = shapeOf(chart, 'first')!;
  const successors = successorsOf(shape, ALWAYS)!;
  const { configurations } = walkChart(shape.first, successors)!;
  const nexts = (here: number) => {
    const all = new Map<number, number>();
    successors(here, (impulse, _, next) => all.set(impulse, next));
    return all;
  };
  const rest = (here: number): number => {
    const next = nexts(here).get(NOTHING);
    return next === undefined ? here : rest(next);
  };
  return Object.fromEntries(
    configurations
      .filter((here) => rest(here) === here)
      .map((here) => [
        named(shape, here),
        events.map((event) => named(shape, rest(nexts(here).get(numberOf(event)) ?? here))),
      ]),
  );
};

const theirs = (chart: Node, events: readonly string[]) => {
  const name = (snapshot: { value: unknown }) =>
    namedValue((snapshot.value as Node)['first'])
      .toSorted()
      .join(' ');
  const map = getAdjacencyMap(machineOf(chart), {
    events: events.map((type) => ({ type })),
    serializeState: (snapshot) => name(snapshot as unknown as { value: unknown }),
  });
  return Object.fromEntries(
    Object.entries(map).map(([state, { transitions }]) => [
      state,
      events.map((type) => name(transitions[JSON.stringify({ type })]!.state as unknown as { value: unknown })),
    ]),
  );
};

const eventsOf = (node: Node): string[] => [
  ...Object.keys((node['on'] ?? {}) as Node),
  ...Object.values((node['states'] ?? {}) as Node).flatMap((child) => eventsOf(child as Node)),
];

/** Milliseconds: XState is slow on a busy machine. */
const PATIENT = 60_000;

describe('the configurations of a storyline', () => {
  test(
    'are those of XState, and so is where every event leads',
    () => {
      let most = 0;
      fc.assert(
        fc.property(generatedChart, (first) => {
          const chart = bare(first);
          const events = [...new Set(eventsOf(chart))];
          const compiled = compiledOf(chart);
          const own = ours(compiled.chart, events, compiled.eventNumber);
          most = Math.max(most, Object.keys(own).length);
          expect(own).toEqual(theirs(chart, events));
        }),
        { numRuns: 100 },
      );

      expect(most).toBeGreaterThan(8);
    },
    PATIENT,
  );
});
