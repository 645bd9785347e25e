/**
 * The fast interpreter of the storylines: SCXML's macrostep (W3C 2015, appendix D; XState 5's reading of it) over the flat
 * state. It must give exactly what the machine gives; a test walks both and compares after every step.
 */
import type { Raised, Step } from '../step.ts';
import type { ChartNode, ChartTransition } from './chart.ts';
import { beginning, isBelow, routeOf } from './routes.ts';
import { enter, holds, leave, pass } from './state-changes.ts';

const MOST_MICROSTEPS = 1000;
const NONE: readonly ChartTransition[] = [];

const isActive = (step: Step, node: ChartNode): boolean => node.active < 0 || step.state[node.active] === 1;

/** What a node itself answers to an event, to the passing of weeks, or to nothing at all. */
type Own = (node: ChartNode) => readonly ChartTransition[];

const byEvent =
  (event: number): Own =>
  (node) =>
    node.on.get(event) ?? NONE;
const byWeeks =
  (step: Step): Own =>
  (node) =>
    node.clock < 0 ? NONE : (node.after.find(({ weeks }) => weeks === step.state[node.clock])?.transitions ?? NONE);

/** Enters the initial states of all storylines, in file order, and lets them come to rest. */
export const beginCharts = (step: Step): void => {
  const { chart } = step.compiled;
  enterAll(
    step,
    chart.filter(({ parent }) => parent < 0).flatMap((node) => beginning(chart, node)),
  );
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
const enabled = (step: Step, transitions: readonly ChartTransition[]): ChartTransition | undefined => {
  for (const transition of transitions) if (holds(step, transition)) return transition;
  return undefined;
};

/** Innermost first: a state answers only where none of its active children does. */
const select = (step: Step, own: Own): readonly ChartTransition[] => {
  const { chart } = step.compiled;
  const chosen: ChartTransition[] = [];
  const answers = (node: ChartNode): boolean => {
    let inner = false;
    for (const child of node.children) if (isActive(step, chart[child]!) && answers(chart[child]!)) inner = true;
    const first = inner ? undefined : enabled(step, own(node));
    if (first !== undefined) chosen.push(first);
    return inner || first !== undefined;
  };
  for (const node of chart) if (node.parent < 0) answers(node);
  return chosen.length < 2 ? chosen : withoutConflicts(step, chosen);
};

/** Eventless transitions: from each active leaf upwards the first that is enabled. */
const selectEventless = (step: Step): readonly ChartTransition[] => {
  const { chart, listeners } = step.compiled;
  if (listeners.always.length === 0) return NONE;
  const chosen = new Set<ChartTransition>();
  for (const leaf of listeners.always) {
    if (!isActive(step, leaf)) continue;
    for (let node: ChartNode | undefined = leaf; node; node = chart[node.parent]) {
      const first = enabled(step, node.always);
      if (first === undefined) continue;
      chosen.add(first);
      break;
    }
  }
  return chosen.size < 2 ? [...chosen] : withoutConflicts(step, [...chosen]);
};

/** The active states that a transition leaves, inner ones first. */
const exitSet = (step: Step, transition: ChartTransition): number[] => {
  const { chart } = step.compiled;
  return routeOf(chart, transition).inside.filter((node) => isActive(step, chart[node]!));
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
  const { chart } = step.compiled;
  const exits = together(transitions.map((transition) => exitSet(step, transition)));
  const entries = together(transitions.map((transition) => routeOf(chart, transition).entries));
  for (const node of exits.toSorted((a, b) => b - a)) leave(step, chart[node]!);
  for (const transition of transitions) pass(step, chart[transition.source]!, transition);
  enterAll(step, entries);
};

const together = (parts: readonly (readonly number[])[]): readonly number[] =>
  parts.length === 1 ? parts[0]! : [...new Set(parts.flat())];

const enterAll = (step: Step, entries: readonly number[]): void => {
  const { chart } = step.compiled;
  for (const node of entries.toSorted((a, b) => a - b)) if (chart[node]!.parent >= 0) enter(step, chart[node]!);
};
