/** A storyline as nodes and arrows in words, before anything has a place. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { StateNode, Storyline, Transition } from '../../scenario/statechart.ts';
import { wrapped } from './advance-widths.ts';
import type { DiagramEdge, DiagramNode } from './model.ts';
import { FILE_WORDING, type Wording } from './wording.ts';

export type ChartState = Omit<DiagramNode, 'box'>;
export type ChartArrow = Omit<DiagramEdge, 'points' | 'labelBox'>;
export type Chart = {
  readonly title: string;
  readonly states: readonly ChartState[];
  readonly arrows: readonly ChartArrow[];
};

const MOST_NOTES = 6;

type Path = readonly (string | number)[];
type Within = {
  readonly storyline: string;
  readonly wording: Wording;
  readonly states: ChartState[];
  readonly arrows: ChartArrow[];
};

/** Parents before children, in file order. Throws where there is no such storyline: asking for one is the caller's mistake. */
export const chartOf = (scenario: Scenario, storyline: string, wording = FILE_WORDING): Chart => {
  const source = Object.hasOwn(scenario.storylines, storyline) ? scenario.storylines[storyline] : undefined;
  if (source === undefined) throw new Error(`no storyline ${storyline}`);
  const chart: Within = { storyline, wording, states: [], arrows: [] };
  const frame = `storyline:${storyline}`;
  const path: Path = ['storylines', storyline];
  const title = source.title ?? wording.state(storyline);
  chart.states.push({ id: frame, kind: kindOf(source), label: title, notes: [], parent: undefined, path });
  addInside(chart, source, frame, path);
  return { title, states: chart.states, arrows: merged(chart.arrows, wording) };
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
    chart.arrows.push({ id: dot, transitions: [], from: dot, to, kind: 'initial', label: [], ways: [], path: at });
  }
  for (const [name, state] of Object.entries(states)) {
    const id = `state:${chart.storyline}.${name}`;
    const at = [...path, 'states', name];
    const label = chart.wording.state(name);
    chart.states.push({ id, kind: kindOf(state), label, notes: notesOf(state, chart.wording), parent, path: at });
    addArrows(chart, id, state, at);
    addInside(chart, state, id, at);
  }
};

type Trigger = {
  readonly kind: DiagramEdge['kind'];
  readonly words: (wording: Wording) => string;
  readonly name: string;
  readonly path: Path;
  readonly list: readonly Transition[];
};

const triggersOf = (state: StateNode, path: Path): readonly Trigger[] => [
  ...Object.entries(state.on).map(([event, list]) => ({
    kind: 'on' as const,
    words: (wording: Wording) => wording.event(event),
    name: `on.${event}`,
    path: [...path, 'on', event],
    list,
  })),
  ...Object.entries(state.after).map(([weeks, list]) => ({
    kind: 'after' as const,
    words: (wording: Wording) => wording.weeks(Number(weeks)),
    name: `after.${weeks}`,
    path: [...path, 'after', weeks],
    list,
  })),
  {
    kind: 'always',
    words: (wording: Wording) => wording.always,
    name: 'always',
    path: [...path, 'always'],
    list: state.always,
  },
];

const addArrows = (chart: Within, from: string, state: StateNode, path: Path): void => {
  for (const trigger of triggersOf(state, path)) {
    trigger.list.forEach((one, place) => {
      if (one.target === undefined) return;
      const words = whenWords(trigger, place, chart.wording);
      const ways = [{ words, source: whenWords(trigger, place, FILE_WORDING) }];
      const to = `state:${chart.storyline}.${one.target}`;
      const id = `${from} ${trigger.name} ${place}`;
      chart.arrows.push({ id, transitions: [id], from, to, kind: trigger.kind, label: [], ways, path: trigger.path });
    });
  }
};

/** What makes it go. A transition without a guard behind one with a guard is taken when the others are not. */
const whenWords = ({ words, list }: Trigger, place: number, wording: Wording): string => {
  const when = words(wording);
  const guard = list[place]?.guard;
  if (guard !== undefined) return wording.guarded(when, guard);
  return place > 0 ? wording.otherwise(when) : when;
};

const cut = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), '…'];

/** Several transitions from one state to the same other are one arrow with a line for each: the first gives its id. */
const merged = (arrows: readonly ChartArrow[], wording: Wording): readonly ChartArrow[] => {
  const byEnds = new Map<string, ChartArrow>();
  for (const arrow of arrows) {
    const ends = `${arrow.from} ${arrow.to}`;
    const before = byEnds.get(ends);
    byEnds.set(ends, before ? together(before, arrow) : arrow);
  }
  return [...byEnds.values()].map((one) => ({ ...one, label: labelOf(one.ways, wording) }));
};

const labelOf = (ways: ChartArrow['ways'], { or, most }: Wording): readonly string[] => {
  const lines = ways.flatMap(({ words }, n) => wrapped(n === 0 ? words : or(words), most.letters));
  return cut(lines, most.lines);
};

const together = (before: ChartArrow, arrow: ChartArrow): ChartArrow => ({
  ...before,
  ways: [...before.ways, ...arrow.ways],
  transitions: [...before.transitions, ...arrow.transitions],
});

/** What entering and leaving bring, and what happens inside without going anywhere. */
const notesOf = (state: StateNode, wording: Wording): readonly string[] => {
  const { deeds, leaving, inside, most } = wording;
  const inner = triggersOf(state, []).flatMap((trigger) =>
    trigger.list.flatMap((one, place) =>
      one.target === undefined
        ? one.actions.flatMap(deeds).map((deed) => inside(whenWords(trigger, place, wording), deed))
        : [],
    ),
  );
  const all = [...state.entry.flatMap(deeds), ...state.exit.flatMap(deeds).map(leaving), ...inner];
  return cut(
    all.flatMap((one) => wrapped(one, most.letters)),
    MOST_NOTES,
  );
};
