/** The front door of the diagrams: a storyline as a laid-out statechart. Plain data; whoever draws it decides nothing. */
import type { Scenario } from '../../scenario/scenario.ts';
import { chartOf } from './chart.ts';
import { laidOut } from './layout.ts';
import type { Diagram } from './model.ts';
import type { Wording } from './wording.ts';

export type { Box, Coverage, Diagram, DiagramEdge, DiagramNode, Point, Standing } from './model.ts';
export type { Wording } from './wording.ts';
export { mermaidOf } from './mermaid.ts';
export { svgOf, svgSheetOf } from './svg.ts';
export type { Look, Theme } from './svg.ts';
export { xstateJsonOf } from './xstate-json.ts';

/**
 * One storyline of a scenario, laid out from top to bottom. The same storyline gives the same picture. Without a wording its
 * words are those of the file.
 */
export const diagramOf = (scenario: Scenario, storyline: string, wording?: Wording): Diagram => {
  const chart = chartOf(scenario, storyline, wording);
  return { storyline, title: chart.title, ...laidOut(chart) };
};
