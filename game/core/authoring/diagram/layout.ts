/** Places for a whole chart, from the innermost boxes outwards: a box that holds others is as large as they need. */
import { textWidth } from './advance-widths.ts';
import { type Child, type Laid, type Line, type Size, layChildren } from './box-layout.ts';
import type { Chart, ChartState } from './chart.ts';
import { moved } from './geometry.ts';
import type { Box, DiagramEdge, DiagramNode, Point } from './model.ts';
import { type Order, orderOf } from './order.ts';
import { SIZE } from './sizes.ts';
import { type Route, type Strand, routeOf } from './strands.ts';

export type Placed = Size & { readonly nodes: readonly DiagramNode[]; readonly edges: readonly DiagramEdge[] };

/** A laid-out box with its border: what is in it stands at `inset` from its corner. */
type Framed = Size & { readonly laid: Laid | undefined; readonly inset: Point };

type Work = {
  readonly chart: Chart;
  readonly order: Order;
  readonly routes: readonly Route[];
  readonly strands: readonly Strand[];
  readonly framed: Map<string, Framed>;
};

/** Boxes for all states, lines for all arrows: parents hold their children, no line crosses a box, no label lies on one. */
export const laidOut = (chart: Chart): Placed => {
  const order = orderOf(chart);
  const routes = chart.arrows.map((arrow) => routeOf(arrow, order));
  const strands = routes.flatMap((one) => (one.kind === 'one' ? [one.strand] : one.kind === 'two' ? one.strands : []));
  const work: Work = { chart, order, routes, strands, framed: new Map() };
  for (const state of chart.states.toReversed()) work.framed.set(state.id, framed(work, state));
  const corners = cornersOf(work);
  const { width, height } = work.framed.get(chart.states[0]!.id)!;
  return {
    width: Math.round(width),
    height: Math.round(height),
    nodes: chart.states.map((one) => ({ ...one, box: whole({ ...corners.get(one.id)!, ...sizeIn(work, one.id) }) })),
    edges: routes.map((route) => edgeOf(work, route, corners)),
  };
};

/** As its box gave it room: regions of one box are equally tall, whatever is in them. */
const sizeIn = ({ framed: all, order }: Work, id: string): Size => {
  const parent = order.parentOf(id);
  const given = parent === undefined ? undefined : all.get(parent)!.laid?.boxes.get(id);
  const { width, height } = given ?? all.get(id)!;
  return { width, height };
};

const leafSize = (one: ChartState): Size => {
  if (one.kind === 'initial') return { width: SIZE.dot, height: SIZE.dot };
  const notes = one.notes.map((note) => textWidth(note, SIZE.note));
  const width = Math.max(72, textWidth(one.label, SIZE.label, true), ...notes) + 2 * SIZE.padX;
  const gap = one.notes.length > 0 ? SIZE.padY : 0;
  return { width, height: SIZE.labelLine + gap + one.notes.length * SIZE.noteLine + 2 * SIZE.padY };
};

const labelSize = (lines: readonly string[]): Size =>
  lines.length === 0
    ? { width: 0, height: 0 }
    : {
        width: Math.max(...lines.map((line) => textWidth(line, SIZE.edge))) + 10,
        height: lines.length * SIZE.edgeLine + 6,
      };

/** The child of a box in which something lies; undefined where it lies outside. */
const childHolding = ({ order, routes }: Work, box: string, id: string): string | undefined => {
  const via = routes.find((one) => one.kind === 'two' && one.via.id === id);
  if (via?.kind === 'two') return via.via.parent === box ? id : childFor(order, box, via.via.parent);
  return childFor(order, box, id);
};

const childFor = (order: Order, box: string, id: string): string | undefined =>
  order.childrenOf(box).find((child) => order.within(id, child));

const framed = (work: Work, state: ChartState): Framed => {
  const ids = work.order.childrenOf(state.id);
  if (ids.length === 0) return { ...leafSize(state), laid: undefined, inset: { x: 0, y: 0 } };
  const children = [...ids.map((id) => childOf(work, id)), ...viasIn(work, state.id)];
  const laid = layChildren(children, linesIn(work, state.id), state.kind === 'parallel');
  const notes = state.notes.map((note) => textWidth(note, SIZE.note));
  const titled = Math.max(textWidth(state.label, SIZE.label, true), ...notes) + 2 * SIZE.padX;
  const width = Math.max(laid.width + 2 * SIZE.frame, titled);
  const head = SIZE.title + state.notes.length * SIZE.noteLine;
  return {
    width,
    height: head + laid.height + SIZE.frame,
    laid,
    inset: { x: (width - laid.width) / 2, y: head },
  };
};

const childOf = (work: Work, id: string): Child => {
  const { width, height, laid, inset } = work.framed.get(id)!;
  const fixed = (line: string): number | undefined => {
    const strand = work.strands.find((one) => one.id === line);
    if (laid === undefined || strand === undefined || strand.upper === id || strand.lower === id) return undefined;
    const points = laid.lines.get(line);
    const end = childHolding(work, id, strand.upper) === undefined ? points?.[0] : points?.at(-1);
    return end && inset.x + end.x;
  };
  return { id, width, height, fixed };
};

const viasIn = ({ routes }: Work, box: string): readonly Child[] =>
  routes.flatMap((one) =>
    one.kind === 'two' && one.via.parent === box
      ? [{ id: one.via.id, ...labelSize(one.via.label), fixed: () => undefined }]
      : [],
  );

const WEIGHTS = { initial: 6, on: 2, after: 2, always: 2 } as const;

/** The lines that run inside a box: between two of its children, to itself, or in and out of it. */
const linesIn = (work: Work, box: string): readonly Line[] => [
  ...work.strands.flatMap((strand): Line[] => {
    const [upper, lower] = [childHolding(work, box, strand.upper), childHolding(work, box, strand.lower)];
    if (upper === lower || strand.upper === box || strand.lower === box) return [];
    return [{ id: strand.id, upper, lower, label: labelSize(strand.label), weight: WEIGHTS[strand.kind] }];
  }),
  ...work.routes.flatMap((one): Line[] => {
    if (one.kind !== 'self' || work.order.parentOf(one.arrow.from) !== box) return [];
    const { id, from, label } = one.arrow;
    return [{ id, upper: from, lower: from, label: labelSize(label), weight: 1 }];
  }),
];

/** Upper left corners of all states in the picture. */
const cornersOf = ({ chart, framed: all }: Work): ReadonlyMap<string, Point> => {
  const corners = new Map<string, Point>();
  for (const { id, parent } of chart.states) {
    const outer = parent === undefined ? undefined : corners.get(parent);
    const { laid, inset } = parent === undefined ? {} : all.get(parent)!;
    const box = laid?.boxes.get(id);
    corners.set(
      id,
      outer && box && inset ? moved(box, { x: outer.x + inset.x, y: outer.y + inset.y }) : { x: 0, y: 0 },
    );
  }
  return corners;
};

type Corners = ReadonlyMap<string, Point>;

/** From what is laid out in one box to the picture. */
const shiftOf = ({ framed: all }: Work, corners: Corners, box: string): Point => {
  const { inset } = all.get(box)!;
  const { x, y } = corners.get(box)!;
  return { x: x + inset.x, y: y + inset.y };
};

/** A strand from top to bottom, piece by piece through the boxes that it crosses. */
const strandPoints = (work: Work, corners: Corners, id: string): readonly Point[] =>
  work.chart.states
    .flatMap(({ id: box }) => {
      const points = work.framed.get(box)!.laid?.lines.get(id);
      return points === undefined ? [] : [points.map((one) => moved(one, shiftOf(work, corners, box)))];
    })
    .toSorted((a, b) => a[0]!.y - b[0]!.y)
    .flat();

const edgeOf = (work: Work, route: Route, corners: Corners): DiagramEdge => {
  const { arrow } = route;
  if (route.kind === 'two') {
    const [first, second] = route.strands.map((one) => strandPoints(work, corners, one.id)) as [Point[], Point[]];
    const box = work.framed.get(route.via.parent)!.laid!.boxes.get(route.via.id)!;
    return {
      ...arrow,
      labelBox: whole({ ...box, ...moved(box, shiftOf(work, corners, route.via.parent)) }),
      points: [...first, ...second.toReversed()].map(wholePoint),
    };
  }
  const id = route.kind === 'one' ? route.strand.id : arrow.id;
  const points = strandPoints(work, corners, id);
  return {
    ...arrow,
    labelBox: labelIn(work, corners, id),
    points: (route.kind === 'one' && !route.down ? points.toReversed() : points).map(wholePoint),
  };
};

const labelIn = (work: Work, corners: Corners, id: string): Box | undefined => {
  for (const { id: box } of work.chart.states) {
    const label = work.framed.get(box)!.laid?.labels.get(id);
    if (label !== undefined) return whole({ ...label, ...moved(label, shiftOf(work, corners, box)) });
  }
  return undefined;
};

const wholePoint = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
const whole = ({ x, y, width, height }: Box): Box => ({
  ...wholePoint({ x, y }),
  width: Math.round(width),
  height: Math.round(height),
});
