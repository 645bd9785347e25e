/**
 * The fast interpreter of the storylines: SCXML's macrostep (W3C 2015, appendix D; XState 5's reading of it) over the flat
 * state. It must give exactly what the machine gives; a test walks both and compares after every step.
 */
import type { Raised, Step } from '../step.ts';
import type { ChartNode, ChartTransition } from './chart.ts';
import { enter, holds, leave, pass } from './state-changes.ts';

const MOST_MICROSTEPS = 1000;

const isActive = (step: Step, node: ChartNode): boolean => node.active < 0 || step.state[node.active] === 1;

/** What a node itself answers to an event, to the passing of weeks, or to nothing at all. */
type Own = (node: ChartNode) => readonly ChartTransition[];

const byEvent =
  (event: number): Own =>
  (node) =>
    node.on.get(event) ?? [];
const byWeeks =
  (step: Step): Own =>
  (node) =>
    node.clock < 0 ? [] : (node.after.find(({ weeks }) => weeks === step.state[node.clock])?.transitions ?? []);
const eventless: Own = (node) => node.always;

/** Enters the initial states of all storylines, in file order, and lets them come to rest. */
export const beginCharts = (step: Step): void => {
  const { chart } = step.compiled;
  const entering = new Set<number>();
  for (const node of chart) if (node.parent < 0) addDescendants(chart, node, entering);
  enterAll(step, entering);
  comeToRest(step);
};

/** Lets the storylines hear all that has happened; `weeks` tells that a closing has moved their clocks. */
export const runCharts = (step: Step, weeks: boolean): void => {
  if (weeks) microstep(step, select(step, byWeeks(step)));
  comeToRest(step);
};

const comeToRest = (step: Step): void => {
  for (let i = 0; i < MOST_MICROSTEPS; i++) {
    const spontaneous = selectEventless(step);
    if (spontaneous.length > 0) microstep(step, spontaneous);
    else {
      const raised = nextHeard(step);
      if (raised === undefined) return;
      const { event } = raised;
      step.cause = raised.cause;
      if (isHeard(step, event)) microstep(step, select(step, byEvent(event)));
    }
  }
  throw new Error('the storylines never come to rest');
};

const isHeard = (step: Step, event: number): boolean => {
  for (const node of step.compiled.listeners.on[event]!) if (isActive(step, node)) return true;
  return false;
};

const nextHeard = (step: Step): Raised | undefined => {
  for (;;) {
    const raised = step.queue.shift();
    if (raised === undefined || raised.event < step.compiled.heard) return raised;
  }
};

/** The first transition of a node whose guard holds. */
const enabled = (step: Step, node: ChartNode, own: Own): ChartTransition[] => {
  for (const transition of own(node)) if (holds(step, transition)) return [transition];
  return [];
};

/** Innermost first: a state answers only where none of its active children does. */
const select = (step: Step, own: Own): ChartTransition[] => {
  const { chart } = step.compiled;
  const from = (node: ChartNode): ChartTransition[] => {
    const inner = node.children.flatMap((child) => (isActive(step, chart[child]!) ? from(chart[child]!) : []));
    return inner.length > 0 ? inner : enabled(step, node, own);
  };
  const chosen: ChartTransition[] = [];
  for (const node of chart) if (node.parent < 0) chosen.push(...from(node));
  return chosen.length < 2 ? chosen : withoutConflicts(step, chosen);
};

const NONE: readonly ChartTransition[] = [];

/** Eventless transitions: from each active leaf upwards the first that is enabled. */
const selectEventless = (step: Step): readonly ChartTransition[] => {
  const { chart, listeners } = step.compiled;
  if (listeners.always.length === 0) return NONE;
  const chosen = new Set<ChartTransition>();
  for (const leaf of listeners.always) {
    if (!isActive(step, leaf)) continue;
    for (let node: ChartNode | undefined = leaf; node; node = chart[node.parent]) {
      const [first] = node.always.length === 0 ? [] : enabled(step, node, eventless);
      if (first === undefined) continue;
      chosen.add(first);
      break;
    }
  }
  return chosen.size < 2 ? [...chosen] : withoutConflicts(step, [...chosen]);
};

const isBelow = (chart: readonly ChartNode[], node: number, above: number): boolean => {
  for (let here = chart[node]!.parent; here >= 0; here = chart[here]!.parent) if (here === above) return true;
  return false;
};

/** The state inside which everything is left and entered anew; −1 stands for the parallel root of all storylines. */
const domainOf = (chart: readonly ChartNode[], { source, target }: ChartTransition): number => {
  if (target === source || isBelow(chart, target, source)) return source;
  for (let here = chart[source]!.parent; here >= 0; here = chart[here]!.parent) {
    if (isBelow(chart, target, here)) return here;
  }
  return -1;
};

const exitSet = (step: Step, transition: ChartTransition): number[] => {
  if (transition.target < 0) return [];
  const { chart } = step.compiled;
  const domain = domainOf(chart, transition);
  return chart.flatMap((node) =>
    node.parent >= 0 && isActive(step, node) && isBelow(chart, node.index, domain) ? [node.index] : [],
  );
};

/** Of two transitions that would leave the same state, the inner one wins, else the first. */
const withoutConflicts = (step: Step, chosen: readonly ChartTransition[]): ChartTransition[] => {
  const { chart } = step.compiled;
  const kept = new Set<ChartTransition>();
  for (const one of chosen) {
    const exits = exitSet(step, one);
    const rivals = [...kept].filter((other) => exitSet(step, other).some((node) => exits.includes(node)));
    if (rivals.some((other) => !isBelow(chart, one.source, other.source))) continue;
    for (const other of rivals) kept.delete(other);
    kept.add(one);
  }
  return [...kept];
};

/** All exits (inner states first), then all actions, then all entries (outer states first). */
const microstep = (step: Step, transitions: readonly ChartTransition[]): void => {
  if (transitions.length === 0) return;
  const { chart } = step.compiled;
  const exits = new Set(transitions.flatMap((transition) => exitSet(step, transition)));
  const entries = new Set<number>();
  for (const transition of transitions) addEntries(chart, transition, entries);
  for (const node of [...exits].toSorted((a, b) => b - a)) leave(step, chart[node]!);
  for (const transition of transitions) pass(step, chart[transition.source]!, transition);
  enterAll(step, entries);
};

const enterAll = (step: Step, entries: ReadonlySet<number>): void => {
  for (const node of [...entries].toSorted((a, b) => a - b)) {
    if (step.compiled.chart[node]!.parent >= 0) enter(step, step.compiled.chart[node]!);
  }
};

const addEntries = (chart: readonly ChartNode[], transition: ChartTransition, entries: Set<number>): void => {
  const { source, target } = transition;
  if (target < 0) return;
  const domain = domainOf(chart, transition);
  if (target === source) {
    // A state that leads to itself is not left: only what is inside begins anew.
    addInside(chart, chart[target]!, entries);
    return;
  }
  addDescendants(chart, chart[target]!, entries);
  for (let here = chart[target]!.parent; here >= 0 && here !== domain; here = chart[here]!.parent) {
    entries.add(here);
    if (chart[here]!.kind === 'parallel') addRegions(chart, chart[here]!, entries);
  }
  if (domain >= 0 && chart[domain]!.kind === 'parallel') addRegions(chart, chart[domain]!, entries);
};

/** A state with everything that it begins in. */
const addDescendants = (chart: readonly ChartNode[], node: ChartNode, entries: Set<number>): void => {
  entries.add(node.index);
  addInside(chart, node, entries);
};

const addInside = (chart: readonly ChartNode[], node: ChartNode, entries: Set<number>): void => {
  if (node.kind === 'compound') addDescendants(chart, chart[node.initial]!, entries);
  if (node.kind === 'parallel') for (const child of node.children) addDescendants(chart, chart[child]!, entries);
};

/** The regions of a parallel state into which no transition leads begin at their beginning. */
const addRegions = (chart: readonly ChartNode[], parallel: ChartNode, entries: Set<number>): void => {
  for (const child of parallel.children) {
    const entered = [...entries].some((node) => node === child || isBelow(chart, node, child));
    if (!entered) addDescendants(chart, chart[child]!, entries);
  }
};
