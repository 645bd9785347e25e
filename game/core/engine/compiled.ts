/** A scenario compiled: closures, slot numbers and tables. Made once, kept beside the scenario, never sent anywhere. */
import { type Numbers, numbersOf } from '../scenario/numbers.ts';
import { type Promised, promisesOf } from '../scenario/names.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { HATS } from '../scenario/vocabulary.ts';
import { type Reader, compileCondition } from './condition.ts';
import { type CompiledDeeds, compileDeeds } from './deeds.ts';
import { type Index, indexOf } from './deed.ts';
import { type Layout, layOut } from './layout.ts';
import { readersOf } from './readers.ts';
import { type Quantity, type State, initialState } from './slots.ts';
import { type ChartNode, type Listeners, compileChart, listenersOf, outline } from './storyline/chart.ts';

export type Compiled = {
  readonly scenario: Scenario;
  readonly numbers: Numbers;
  readonly layout: Layout;
  readonly quantities: readonly Quantity[];
  readonly initial: State;
  readonly index: Index;
  readonly deeds: CompiledDeeds;
  readonly chart: readonly ChartNode[];
  readonly listeners: Listeners;
  /** Chart events by number; what no storyline hears has a number too, for the machine's other regions. */
  readonly events: readonly string[];
  readonly eventNumber: (name: string) => number;
  /** Events with a number below this are heard by some storyline. */
  readonly heard: number;
  readonly promises: readonly Promised[];
  /** Reads any name of conditions, or any quantity by its own name; undefined for an unknown one. */
  readonly reader: (name: string) => Reader | undefined;
  readonly hats: typeof HATS;
  /** First week of each turn, and of the week after the last. */
  readonly turnStarts: readonly number[];
};

const known = new WeakMap<Scenario, Compiled>();

/** Compiles a scenario, once for each object. */
export const compile = (scenario: Scenario): Compiled => {
  const already = known.get(scenario);
  if (already) return already;
  const compiled = build(scenario);
  known.set(scenario, compiled);
  return compiled;
};

const build = (scenario: Scenario): Compiled => {
  const layout = layOut(scenario);
  const nodes = outline(scenario.storylines, layout.builder);
  const index = indexOf(layout);
  const reader = readersOf(scenario, layout);
  const condition = conditionsOf(scenario, (name) => {
    const found = reader(name);
    if (!found) throw new Error(`no reader for ${name}`);
    return found;
  });
  const numbering = eventNumbering();
  const chart = compileChart(nodes, { index, condition, event: numbering.number });
  const heardCount = numbering.names.length;
  const deeds = compileDeeds(scenario, layout, { index, condition, event: numbering.number });
  return {
    scenario,
    numbers: numbersOf(scenario.rules as Partial<Numbers>),
    layout,
    quantities: layout.quantities,
    initial: initialState(layout.quantities),
    index,
    deeds,
    chart,
    listeners: listenersOf(chart, heardCount),
    events: numbering.names,
    eventNumber: numbering.number,
    heard: heardCount,
    promises: [...promisesOf(scenario).values()],
    reader,
    hats: HATS,
    turnStarts: turnStarts(scenario.start.turns),
  };
};

/** Compiles conditions by their source text, each once: many guards of a scenario are the same words. */
const conditionsOf = ({ expressions }: Scenario, find: (name: string) => Reader): ((source: string) => Reader) => {
  const made = new Map<string, Reader>();
  return (source) => {
    const condition = made.get(source) ?? compileCondition(expressions[source]!, find);
    made.set(source, condition);
    return condition;
  };
};

/** Numbers events as they are first named: those of the storylines come first, so `heard` is a prefix. */
const eventNumbering = () => {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const number = (name: string): number => {
    const before = numbers.get(name);
    if (before !== undefined) return before;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return { names, number };
};

const turnStarts = (turns: readonly number[]): number[] => {
  const starts = [1];
  for (const weeks of turns) starts.push(starts.at(-1)! + weeks);
  return starts;
};
