/** A storyline in Mermaid's `stateDiagram-v2`, for documents that draw Mermaid. */
import type { Scenario } from '../../scenario/scenario.ts';
import { type Chart, type ChartState, chartOf } from './chart.ts';

/** Mermaid writes a character that could mean something to it as `#code;`. */
const escaped = (text: string): string =>
  text.replace(/[^A-Za-z0-9 .,_()=!+*/−-]|--/gu, (found) =>
    [...found].map((letter) => `#${letter.codePointAt(0)};`).join(''),
  );

/** Ids get the storyline in front: some of our ids are words of Mermaid's (`end`, `state`, `note`). */
const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1).replace('.', '_');

/** The diagram as text: of one storyline, or of all of them in one picture. Throws where there is no such storyline. */
export const mermaidOf = (scenario: Scenario, storyline?: string): string => {
  const title = storyline === undefined ? scenario.title : chartOf(scenario, storyline).title;
  const lines =
    storyline === undefined
      ? Object.keys(scenario.storylines).flatMap((id) => framed(chartOf(scenario, id)))
      : content(chartOf(scenario, storyline), '  ');
  return ['---', `title: ${JSON.stringify(escaped(title))}`, '---', 'stateDiagram-v2', ...lines, ''].join('\n');
};

const framed = (chart: Chart): readonly string[] => [
  `  state "${escaped(chart.title)}" as ${nameOf(chart.states[0]!.id)} {`,
  ...content(chart, '    '),
  '  }',
];

const content = (chart: Chart, indent: string): readonly string[] => [
  ...inside(chart, chart.states[0]!, indent),
  ...chart.arrows
    .filter(({ kind }) => kind !== 'initial')
    .map(({ from, to, label }) => `${indent}${nameOf(from)} --> ${nameOf(to)} : ${label.map(escaped).join('<br/>')}`),
];

const inside = (chart: Chart, parent: ChartState, indent: string): readonly string[] => {
  const children = chart.states.filter((one) => one.parent === parent.id && one.kind !== 'initial');
  const initial = chart.arrows.find(({ from }) => from === `initial:${parent.id}`);
  return [
    ...(initial ? [`${indent}[*] --> ${nameOf(initial.to)}`] : []),
    ...children.flatMap((child, n) => [
      ...(parent.kind === 'parallel' && n > 0 ? [`${indent}--`] : []),
      ...stateLines(chart, child, indent),
    ]),
  ];
};

const stateLines = (chart: Chart, state: ChartState, indent: string): readonly string[] => {
  const name = nameOf(state.id);
  const title = [state.label, ...state.notes].map(escaped).join('<br/>');
  const within = inside(chart, state, `${indent}  `);
  return [
    `${indent}state "${title}" as ${name}${within.length > 0 ? ' {' : ''}`,
    ...within,
    ...(within.length > 0 ? [`${indent}}`] : []),
    ...(state.kind === 'final' ? [`${indent}${name} --> [*]`] : []),
  ];
};
