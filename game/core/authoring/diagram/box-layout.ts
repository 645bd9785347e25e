/**
 * Places for the children of one box, by dagre: boxes in ranks, with room for labels. Lines run straight down past a rank and
 * aslant only between ranks, so that none crosses a box. A line that leaves the box ends at a port in its upper or lower side.
 */
import { Graph, layout } from '@dagrejs/dagre';
import type { Box, Point } from './model.ts';
import { straightened } from './geometry.ts';

export type Size = { readonly width: number; readonly height: number };
export type Side = 'top' | 'bottom';
/** Where a line meets a child at a given x, because something in that child fixes it; undefined: anywhere on that side. */
export type Child = Size & { readonly id: string; readonly fixed: (line: string) => number | undefined };
/** `upper` or `lower` is undefined where the line comes in from above, or goes out below. */
export type Line = {
  readonly id: string;
  readonly upper: string | undefined;
  readonly lower: string | undefined;
  readonly label: Size;
  readonly weight: number;
};

export type Laid = Size & {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  readonly labels: ReadonlyMap<string, Box>;
};

type Spot = { width: number; height: number; x: number; y: number };
type Way = { points: Point[]; x: number; y: number; width: number; height: number };

const portOf = (line: Line): string => `port ${line.id}`;

/** `apart`: children that run side by side stand in a row, as long as no line ties one to another. */
export const layChildren = (children: readonly Child[], lines: readonly Line[], apart: boolean): Laid =>
  apart && lines.every((one) => one.upper === undefined || one.lower === undefined)
    ? inRow(children, lines)
    : inRanks(children, lines);

const GAP = 14;

/** Equally tall, so that they read as regions of one box. */
const inRow = (children: readonly Child[], lines: readonly Line[]): Laid => {
  const height = Math.max(...children.map((one) => one.height));
  let x = 0;
  const boxes = new Map<string, Box>();
  for (const { id, width } of children) {
    boxes.set(id, { x, y: 0, width, height });
    x += width + GAP;
  }
  const ends = lines.map(({ id, upper, lower }): [string, Point[]] => {
    const child = children.find((one) => one.id === (upper ?? lower))!;
    const at = boxes.get(child.id)!.x + (child.fixed(id) ?? child.width / 2);
    return [id, [{ x: at, y: upper === undefined ? 0 : height }]];
  });
  return { width: x - GAP, height, boxes, lines: new Map(ends), labels: new Map() };
};

const inRanks = (children: readonly Child[], lines: readonly Line[]): Laid => {
  const graph = new Graph<object, Spot, Way>({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 36, edgesep: 26, ranksep: 64 });
  for (const child of children) graph.setNode(child.id, withLoop(child, lines) as Spot);
  const straight = lines.filter((line) => !isLoop(line));
  for (const line of straight) addLine(graph, line, children);
  layout(graph as never);
  const boxes = new Map(children.map((child) => [child.id, placeOf(graph, child)]));
  const meets = meetingPoints(graph, boxes, children, straight);
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  const context = { graph, boxes, bands: bandsOf(graph), meets, height };
  const loops = lines.filter(isLoop).map((line) => ({ id: line.id, ...loopAt(boxes.get(line.upper!)!, line.label) }));
  return {
    width,
    height,
    boxes,
    lines: new Map([
      ...straight.map((line) => [line.id, pathOf(context, line)] as const),
      ...loops.map(({ id, points }) => [id, points] as const),
    ]),
    labels: new Map([
      ...straight.filter(({ label }) => label.width > 0).map(({ id }) => [id, boxOf(wayOf(graph, id))] as const),
      ...loops.map(({ id, labelBox }) => [id, labelBox] as const),
    ]),
  };
};

type Graphs = Graph<object, Spot, Way>;

const LOOP = 26;
const isLoop = (line: Line): boolean => line.upper !== undefined && line.upper === line.lower;

/** A box with room at its right for the arrow that comes back to it. */
const withLoop = ({ id, width, height }: Child, lines: readonly Line[]): Size => {
  const loop = lines.find((line) => isLoop(line) && line.upper === id);
  if (loop === undefined) return { width, height };
  return { width: width + LOOP + loop.label.width, height: Math.max(height, loop.label.height) };
};

/** The box itself, at the left of the room it was given. */
const placeOf = (graph: Graphs, { id, width, height }: Child): Box => {
  const room = graph.node(id);
  return { x: room.x - room.width / 2, y: room.y - height / 2, width, height };
};

const loopAt = (box: Box, label: Size): { readonly points: readonly Point[]; readonly labelBox: Box } => {
  const [right, middle, reach] = [box.x + box.width, box.y + box.height / 2, Math.min(12, box.height / 3)];
  return {
    points: [
      { x: right, y: middle - reach },
      { x: right + LOOP - 4, y: middle - reach },
      { x: right + LOOP - 4, y: middle + reach },
      { x: right, y: middle + reach },
    ],
    labelBox: { x: right + LOOP, y: middle - label.height / 2, ...label },
  };
};

const addLine = (graph: Graphs, line: Line, children: readonly Child[]): void => {
  const { id, upper, lower, label, weight } = line;
  const way = (size: Size, heavy: number) => ({ ...size, labelpos: 'c', weight: heavy }) as unknown as Way;
  if (upper !== undefined && lower !== undefined) {
    graph.setEdge(upper, lower, way(label, weight), id);
    return;
  }
  const port = portOf(line);
  graph.setNode(port, { width: 2, height: 2 } as Spot);
  const none = { width: 0, height: 0 };
  if (upper !== undefined) graph.setEdge(upper, port, way(none, weight), id);
  else graph.setEdge(port, lower!, way(none, weight), id);
  // The port lies below or above everything else, or the line would cross what lies beyond it.
  for (const child of children) {
    if (child.id === upper || child.id === lower) continue;
    if (upper !== undefined) graph.setEdge(child.id, port, way(none, 0), `${port} ${child.id}`);
    else graph.setEdge(port, child.id, way(none, 0), `${port} ${child.id}`);
  }
};

const wayOf = (graph: Graphs, id: string): Way => graph.edge(graph.edges().find(({ name }) => name === id)!);

const boxOf = ({ x, y, width, height }: Spot | Way): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

type Band = { readonly top: number; readonly bottom: number };
const rankOf = (y: number): number => Math.round(y);

/** What each rank takes up from its highest top to its lowest bottom; a rank is known by its middle. */
const bandsOf = (graph: Graphs): ReadonlyMap<number, Band> => {
  const bands = new Map<number, Band>();
  const take = ({ y, height }: { readonly y: number; readonly height: number }) => {
    const before = bands.get(rankOf(y)) ?? { top: y, bottom: y };
    const band = { top: Math.min(before.top, y - height / 2), bottom: Math.max(before.bottom, y + height / 2) };
    bands.set(rankOf(y), band);
  };
  for (const id of graph.nodes()) take(graph.node(id));
  for (const edge of graph.edges()) {
    const way = graph.edge(edge);
    if (way.height > 0 && edge.v !== edge.w) take(way);
  }
  return bands;
};

/** Between its two ends: where dagre wants a line to pass. */
const inner = (graph: Graphs, id: string): readonly Point[] => wayOf(graph, id).points.slice(1, -1);

type Meets = (line: string, side: Side) => number;

/** Lines share a side of a box evenly, in the order in which they come from left to right. */
const meetingPoints = (
  graph: Graphs,
  boxes: ReadonlyMap<string, Box>,
  children: readonly Child[],
  lines: readonly Line[],
): Meets => {
  const found = new Map<string, number>();
  for (const child of children) {
    const box = boxes.get(child.id)!;
    for (const side of ['bottom', 'top'] as const) {
      const here = lines.filter((one) => (side === 'bottom' ? one.upper : one.lower) === child.id);
      const free = here
        .filter(({ id }) => child.fixed(id) === undefined)
        .map(({ id }) => ({ id, x: inner(graph, id).at(side === 'bottom' ? 0 : -1)?.x ?? 0 }))
        .toSorted((a, b) => a.x - b.x);
      free.forEach(({ id }, n) => found.set(`${side} ${id}`, box.x + (box.width * (n + 1)) / (free.length + 1)));
      for (const { id } of here) {
        const x = child.fixed(id);
        if (x !== undefined) found.set(`${side} ${id}`, box.x + x);
      }
    }
  }
  return (line, side) => found.get(`${side} ${line}`)!;
};

/** How far a line runs straight from a box, and to one: an arrow head that lies flat on a border cannot be read. */
const START = 5;
const END = 15;

type Context = {
  readonly graph: Graphs;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly bands: ReadonlyMap<number, Band>;
  readonly meets: Meets;
  readonly height: number;
};

const pathOf = ({ graph, boxes, bands, meets, height }: Context, line: Line): readonly Point[] => {
  const { id, upper, lower } = line;
  const bandOf = (y: number): Band => bands.get(rankOf(y)) ?? { top: y, bottom: y };
  const port = (y: number): Point => ({ x: graph.node(portOf(line)).x, y });
  const start = (from: string): readonly Point[] => {
    const x = meets(id, 'bottom');
    const { y, height: tall } = boxes.get(from)!;
    return [
      { x, y: y + tall },
      { x, y: bandOf(graph.node(from).y).bottom + START },
    ];
  };
  const end = (to: string): readonly Point[] => {
    const x = meets(id, 'top');
    return [
      { x, y: bandOf(graph.node(to).y).top - END },
      { x, y: boxes.get(to)!.y },
    ];
  };
  const between = inner(graph, id).flatMap(({ x, y }) => [
    { x, y: bandOf(y).top },
    { x, y: bandOf(y).bottom },
  ]);
  return straightened([
    ...(upper === undefined ? [port(0)] : start(upper)),
    ...between,
    ...(lower === undefined ? [port(height)] : end(lower)),
  ]);
};
