/** Lines from one count to the next, and an earlier class beside them. */
import type { Earlier } from '../../../../../core/debrief/room/room.ts';
import { setApart } from '../../../debrief/weeks/axis.ts';
import { type Box, type Pen, type Shape, line } from '../draw/drawing.ts';
import { commonSize, setIn, word } from '../draw/letters.ts';
import { ghostMark, mark, markTone } from '../draw/marks.ts';
import type { Of } from './of.ts';

export type Option = Of<'split'>['options'][number];
export type Ends = { readonly first: string; readonly last: string };

export type Slope = {
  /** At most seven. */
  readonly options: readonly Option[];
  readonly ends: Ends;
  readonly earlier: Earlier | undefined;
};

const HEADS = 56;

type Axis = { readonly x: number; readonly values: readonly number[]; readonly most: number };

/** Marks nearer than that would hide each other. */
const NEAR = 36;

/** Where each mark stands; those that would lie on each other move aside. */
const spotsOn = ({ x, values, most }: Axis, { y, height }: Box, out: -1 | 1) => {
  const at = values.map((value) => y + height - (value / (most || 1)) * height);
  const asides = at.map((spot, i) => at.slice(0, i).filter((other) => Math.abs(other - spot) < NEAR).length);
  return at.map((spot, i) => ({ x: x - out * asides[i]! * 46, y: spot }));
};

/** Labels beside an axis, none on another: as near to their marks as can be. */
const apart = (spots: readonly { readonly y: number }[], least: number, { y, height }: Box): readonly number[] => {
  const order = spots.map((_, i) => i).toSorted((a, b) => spots[a]!.y - spots[b]!.y || a - b);
  const set = setApart(
    order.map((i) => spots[i]!.y - y),
    least,
    height,
  );
  return spots.map((_, i) => y + set[order.indexOf(i)]!);
};

type Side = 'first' | 'last';

/** One end of the lines: where its axis stands, its marks, and its numbers beside them. */
type End = {
  readonly side: Side;
  readonly x: number;
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  readonly beside: readonly number[];
};

type Plan = {
  readonly plot: Box;
  /** Labels stand so far apart. */
  readonly least: number;
  readonly ends: readonly [End, End];
  readonly ghost: Axis | undefined;
};

/** Shares, so that rounds of different sizes can be compared; the numbers beside the marks are counts. */
const sharesOf = (options: readonly Option[], side: Side): readonly number[] => {
  const sum = options.reduce((all, one) => all + one[side], 0);
  return options.map((one) => one[side] / Math.max(1, sum));
};

const planned = ({ options, earlier }: Slope, area: Box): Plan => {
  const plot = { ...area, y: area.y + HEADS + 40, height: area.height - HEADS - 80 };
  const least = Math.min(84, plot.height / Math.max(1, options.length - 1));
  const [first, last] = [sharesOf(options, 'first'), sharesOf(options, 'last')];
  const then = earlier === undefined ? [] : options.map(({ id }) => (earlier.counts[id] ?? 0) / Math.max(1, earlier.n));
  const most = Math.max(...first, ...last, ...then);
  const end = (side: Side, x: number, values: readonly number[]): End => {
    const spots = spotsOn({ x, values, most }, plot, side === 'first' ? -1 : 1);
    return { side, x, spots, beside: apart(spots, least, plot) };
  };
  const [left, right] = earlier === undefined ? [880, 1500] : [760, 1180];
  return {
    plot,
    least,
    ends: [end('first', area.x + left, first), end('last', area.x + right, last)],
    ghost: earlier && { x: area.x + 1560, values: then, most },
  };
};

/** Marks and numbers on an axis; a number that had to move aside has a line to its mark. */
const axis = ({ say }: Pen, options: readonly Option[], { plot, least }: Plan, end: End, head: string) => {
  const { side, x, spots, beside } = end;
  const out = side === 'first' ? -1 : 1;
  const size = Math.max(26, Math.min(50, least * 0.62));
  return [
    word(head, x, plot.y - 60, { size: 36, tone: 'soft', anchor: 'middle' }),
    line(x, plot.y - 24, x, plot.y + plot.height + 24, { line: 'rule', width: 3 }),
    ...options.flatMap((option, i): Shape[] => {
      const [spot, y, tone] = [spots[i]!, beside[i]!, markTone(i)];
      const number = { size, bold: true, tone, anchor: side === 'first' ? 'end' : 'start' } as const;
      return [
        ...(Math.abs(y - spot.y) > 8
          ? [line(x + 40 * out, y, spot.x + 20 * out, spot.y, { line: tone, width: 2 })]
          : []),
        word(option[side].toLocaleString(say.language), x + 44 * out, y + size * 0.35, number),
      ];
    }),
  ];
};

const names = (
  { measure }: Pen,
  options: readonly Option[],
  { plot, least, ends: [first] }: Plan,
): readonly Shape[] => {
  const box = { x: plot.x, width: first.x - plot.x - 190, height: Math.max(54, least - 6) };
  const size = commonSize(
    options.map(({ name }) => name),
    box,
    { size: 38, bold: true },
    measure,
  );
  const how = { size, least: size, bold: true, anchor: 'end', rest: 'middle', story: true } as const;
  return options.flatMap(({ name }, i) => {
    const y = first.beside[i]! - box.height / 2;
    return setIn(name, { ...box, y }, { ...how, tone: markTone(i) }, measure).shapes;
  });
};

const lines = ({ ends: [first, last] }: Plan): readonly Shape[] => {
  const pairs = first.spots.map((from, i) => ({ from, to: last.spots[i]! }));
  return [
    ...pairs.flatMap(({ from, to }, i) => [
      line(from.x, from.y, to.x, to.y, { line: 'paper', width: 16 }),
      line(from.x, from.y, to.x, to.y, { line: markTone(i), width: 8 }),
    ]),
    ...pairs.flatMap(({ from, to }, i) => [mark(i, from.x, from.y, 22), mark(i, to.x, to.y, 22)]),
  ];
};

const ghosts = ({ say }: Pen, { options, earlier }: Slope, { plot, least, ghost }: Plan): readonly Shape[] => {
  if (earlier === undefined || ghost === undefined) return [];
  const spots = spotsOn(ghost, plot, 1);
  const beside = apart(spots, Math.min(least, 56), plot);
  const { x } = ghost;
  return [
    word(say('room.stage.earlier', { n: earlier.n }), x, plot.y - 60, { size: 32, tone: 'soft', anchor: 'middle' }),
    line(x, plot.y - 24, x, plot.y + plot.height + 24, { line: 'rule', width: 3, dash: '10 8' }),
    ...options.flatMap(({ id }, i): Shape[] => {
      const [spot, y] = [spots[i]!, beside[i]!];
      const words = say('room.stage.of', { n: earlier.counts[id] ?? 0, of: earlier.n });
      return [
        ...(Math.abs(y - spot.y) > 8 ? [line(x + 40, y, spot.x + 20, spot.y, { line: 'rule', width: 3 })] : []),
        ghostMark(i, spot.x, spot.y),
        word(words, x + 44, y + 12, { size: 34, tone: markTone(i) }),
      ];
    }),
  ];
};

export const slopeShapes = (pen: Pen, slope: Slope, area: Box): readonly Shape[] => {
  const { options, ends } = slope;
  const plan = planned(slope, area);
  const [first, last] = plan.ends;
  return [
    ...axis(pen, options, plan, first, ends.first),
    ...axis(pen, options, plan, last, ends.last),
    ...lines(plan),
    ...names(pen, options, plan),
    ...ghosts(pen, slope, plan),
  ];
};
