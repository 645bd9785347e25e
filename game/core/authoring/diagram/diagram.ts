/** The front door of the diagrams: a storyline as a laid-out statechart. Plain data; whoever draws it decides nothing. */
export type { Box, Coverage, Diagram, DiagramEdge, DiagramNode, Point, Standing } from './model.ts';
