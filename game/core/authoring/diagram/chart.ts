/** A storyline as nodes and arrows in words, before anything has a place. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { StateNode, Storyline, Transition } from '../../scenario/statechart.ts';
import { wrapped } from './advance-widths.ts';
import { deedsOf } from './deeds-of.ts';
import type { DiagramEdge, DiagramNode } from './model.ts';

export type ChartState = Omit<DiagramNode, 'box'>;
export type ChartArrow = Omit<DiagramEdge, 'points' | 'labelBox'>;
export type Chart = {
  readonly title: string;
  readonly states: readonly ChartState[];
  readonly arrows: readonly ChartArrow[];
};

const LONGEST_LINE = 36;
const MOST_NOTES = 6;

type Path = readonly (string | number)[];
type Within = { readonly storyline: string; readonly states: ChartState[]; readonly arrows: ChartArrow[] };

/** Parents before children, in file order. Throws where there is no such storyline: asking for one is the caller's mistake. */
export const chartOf = (scenario: Scenario, storyline: string): Chart => {
  const source = Object.hasOwn(scenario.storylines, storyline) ? scenario.storylines[storyline] : undefined;
  if (source === undefined) throw new Error(`no storyline ${storyline}`);
  const chart: Within = { storyline, states: [], arrows: [] };
  const frame = `storyline:${storyline}`;
  const path: Path = ['storylines', storyline];
  const title = source.title ?? storyline;
  chart.states.push({ id: frame, kind: kindOf(source), label: title, notes: [], parent: undefined, path });
  addInside(chart, source, frame, path);
  return { title, states: chart.states, arrows: merged(chart.arrows) };
};

const kindOf = (source: Storyline | StateNode): ChartState['kind'] => {
  if (source.type === 'parallel') return 'parallel';
  if (source.states && Object.keys(source.states).length > 0) return 'compound';
  return source.type === 'final' ? 'final' : 'atomic';
};

const addInside = (chart: Within, source: Storyline | StateNode, parent: string, path: Path): void => {
  const states: Readonly<Record<string, StateNode>> = source.states ?? {};
  if (source.type !== 'parallel' && source.initial !== undefined) {
    const dot = `initial:${parent}`;
    const at = [...path, 'initial'];
    chart.states.push({ id: dot, kind: 'initial', label: '', notes: [], parent, path: at });
    const to = `state:${chart.storyline}.${source.initial}`;
    chart.arrows.push({ id: dot, transitions: [], from: dot, to, kind: 'initial', label: [], path: at });
  }
  for (const [name, state] of Object.entries(states)) {
    const id = `state:${chart.storyline}.${name}`;
    const at = [...path, 'states', name];
    chart.states.push({ id, kind: kindOf(state), label: name, notes: notesOf(state), parent, path: at });
    addArrows(chart, id, state, at);
    addInside(chart, state, id, at);
  }
};

type Trigger = {
  readonly kind: DiagramEdge['kind'];
  readonly words: string;
  readonly name: string;
  readonly path: Path;
  readonly list: readonly Transition[];
};

const triggersOf = (state: StateNode, path: Path): readonly Trigger[] => [
  ...Object.entries(state.on).map(([event, list]) => ({
    kind: 'on' as const,
    words: event,
    name: `on.${event}`,
    path: [...path, 'on', event],
    list,
  })),
  ...Object.entries(state.after).map(([weeks, list]) => ({
    kind: 'after' as const,
    words: weeks === '1' ? 'after 1 week' : `after ${weeks} weeks`,
    name: `after.${weeks}`,
    path: [...path, 'after', weeks],
    list,
  })),
  { kind: 'always', words: 'always', name: 'always', path: [...path, 'always'], list: state.always },
];

const addArrows = (chart: Within, from: string, state: StateNode, path: Path): void => {
  for (const { kind, words, name, path: at, list } of triggersOf(state, path)) {
    list.forEach((one, place) => {
      if (one.target === undefined) return;
      const label = wrapped(`${words}${guardWords(one, place)}`, LONGEST_LINE);
      const to = `state:${chart.storyline}.${one.target}`;
      const id = `${from} ${name} ${place}`;
      chart.arrows.push({ id, transitions: [id], from, to, kind, label, path: at });
    });
  }
};

/** A transition without a guard behind one with a guard is taken when the others are not. */
const guardWords = (one: Transition, place: number): string => {
  if (one.guard !== undefined) return ` [${one.guard}]`;
  return place > 0 ? ' [otherwise]' : '';
};

/** Several transitions from one state to the same other are one arrow with a line for each: the first gives its id. */
const merged = (arrows: readonly ChartArrow[]): readonly ChartArrow[] => {
  const byEnds = new Map<string, ChartArrow>();
  for (const arrow of arrows) {
    const ends = `${arrow.from} ${arrow.to}`;
    const before = byEnds.get(ends);
    byEnds.set(ends, before ? together(before, arrow) : arrow);
  }
  return [...byEnds.values()];
};

const together = (before: ChartArrow, arrow: ChartArrow): ChartArrow => ({
  ...before,
  label: [...before.label, ...arrow.label],
  transitions: [...before.transitions, ...arrow.transitions],
});

/** What entering and leaving bring, and what happens inside without going anywhere. */
const notesOf = (state: StateNode): readonly string[] => {
  const inner = triggersOf(state, []).flatMap(({ words, list }) =>
    list.flatMap((one, place) =>
      one.target === undefined
        ? one.actions.flatMap(deedsOf).map((deed) => `${words}${guardWords(one, place)}: ${deed}`)
        : [],
    ),
  );
  const leaving = state.exit.flatMap(deedsOf).map((deed) => `leaving: ${deed}`);
  const lines = [...state.entry.flatMap(deedsOf), ...leaving, ...inner].flatMap((one) => wrapped(one, LONGEST_LINE));
  return lines.length <= MOST_NOTES ? lines : [...lines.slice(0, MOST_NOTES - 1), '…'];
};
