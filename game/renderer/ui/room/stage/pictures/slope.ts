/** From one count to the next: what was chosen first and in the end, or before the talk and after it. */
import type { Earlier } from '../../../../../core/debrief/room/room.ts';
import { setApart } from '../../../debrief/weeks/axis.ts';
import { type Box, type Numbers, type Pen, type Picture, type Shape, line } from '../draw/drawing.ts';
import { framed } from '../draw/frame.ts';
import { LOW_GROUND, groundWith } from '../draw/ground.ts';
import { setIn, word } from '../draw/letters.ts';
import { ghostMark, mark, markTone } from '../draw/marks.ts';
import { MOST_MARKS, type Of } from './of.ts';
import { type BarRow, barRows, upToSeven } from './rows.ts';

type Option = Of<'split'>['options'][number];
type Ends = { readonly first: string; readonly last: string };

/** Six, and what remains as one; counted, never dropped. */
const together = (options: readonly Option[], others: (n: number) => string): readonly Option[] => {
  if (options.length <= MOST_MARKS) return options;
  const rest = options.slice(MOST_MARKS - 1);
  const sum = (of: (one: Option) => number): number => rest.reduce((all, one) => all + of(one), 0);
  const other = { id: '', name: others(rest.length), first: sum(({ first }) => first), last: sum(({ last }) => last) };
  return [...options.slice(0, MOST_MARKS - 1), other];
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

export const slopeShapes = (
  pen: Pen,
  options: readonly Option[],
  ends: Ends,
  earlier: Earlier | undefined,
  area: Box,
): readonly Shape[] => {
  const { measure, say } = pen;
  const plot = { ...area, y: area.y + HEADS + 40, height: area.height - HEADS - 80 };
  const least = Math.min(84, plot.height / Math.max(1, options.length - 1));
  const [x1, x2, x3] =
    earlier === undefined ? [area.x + 880, area.x + 1500, 0] : [area.x + 760, area.x + 1180, area.x + 1560];
  const sum = (of: (one: Option) => number): number =>
    Math.max(
      1,
      options.reduce((all, one) => all + of(one), 0),
    );
  // Shares, so that rounds of different sizes can be compared; the numbers beside the marks are counts.
  const [n1, n2] = [sum(({ first }) => first), sum(({ last }) => last)];
  const shares1 = options.map(({ first }) => first / n1);
  const shares2 = options.map(({ last }) => last / n2);
  const shares3 =
    earlier === undefined ? [] : options.map(({ id }) => (earlier.counts[id] ?? 0) / Math.max(1, earlier.n));
  const most = Math.max(...shares1, ...shares2, ...shares3);
  const left = spotsOn({ x: x1, values: shares1, most }, plot, -1);
  const right = spotsOn({ x: x2, values: shares2, most }, plot, 1);
  const [leftY, rightY] = [apart(left, least, plot), apart(right, least, plot)];
  const nameWidth = x1 - area.x - 190;
  const nameSize = Math.min(
    38,
    ...options.map(
      ({ name }) =>
        setIn(
          name,
          { x: 0, y: 0, width: nameWidth, height: Math.max(54, least - 6) },
          { size: 38, bold: true },
          measure,
        ).size,
    ),
  );
  const headOf = (text: string, x: number): Shape =>
    word(text, x, area.y + 36, { size: 36, tone: 'soft', anchor: 'middle' });
  const numbers = Math.max(26, Math.min(50, least * 0.62));
  const lines = options.map((_, i) => ({ from: left[i]!, to: right[i]! }));
  return [
    headOf(ends.first, x1),
    headOf(ends.last, x2),
    line(x1, plot.y - 24, x1, plot.y + plot.height + 24, { line: 'rule', width: 3 }),
    line(x2, plot.y - 24, x2, plot.y + plot.height + 24, { line: 'rule', width: 3 }),
    ...lines.flatMap(({ from, to }, i) => [
      line(from.x, from.y, to.x, to.y, { line: 'paper', width: 16 }),
      line(from.x, from.y, to.x, to.y, { line: markTone(i), width: 8 }),
    ]),
    ...options.flatMap(({ name, first, last }, i): Shape[] => {
      const tone = markTone(i);
      const [from, to] = [left[i]!, right[i]!];
      const edge = { l: x1 - 44, r: x2 + 44 };
      return [
        ...(Math.abs(leftY[i]! - from.y) > 8
          ? [line(edge.l + 4, leftY[i]!, from.x - 20, from.y, { line: tone, width: 2 })]
          : []),
        ...(Math.abs(rightY[i]! - to.y) > 8
          ? [line(edge.r - 4, rightY[i]!, to.x + 20, to.y, { line: tone, width: 2 })]
          : []),
        mark(i, from.x, from.y, 22),
        mark(i, to.x, to.y, 22),
        word(first.toLocaleString(say.language), edge.l, leftY[i]! + numbers * 0.35, {
          size: numbers,
          bold: true,
          tone,
          anchor: 'end',
        }),
        word(last.toLocaleString(say.language), edge.r, rightY[i]! + numbers * 0.35, {
          size: numbers,
          bold: true,
          tone,
        }),
        ...setIn(
          name,
          { x: area.x, y: leftY[i]! - Math.max(54, least - 6) / 2, width: nameWidth, height: Math.max(54, least - 6) },
          { size: nameSize, least: nameSize, bold: true, tone, anchor: 'end', rest: 'middle', story: true },
          measure,
        ).shapes,
      ];
    }),
    ...(earlier === undefined
      ? []
      : ghosts(
          pen,
          options,
          earlier,
          { x: x3, values: shares3, most },
          { plot, least, head: say('room.stage.earlier', { n: earlier.n }), y: area.y + 36 },
        )),
  ];
};

const ghosts = (
  { say }: Pen,
  options: readonly Option[],
  earlier: Earlier,
  axis: Axis,
  { plot, least, head, y }: { readonly plot: Box; readonly least: number; readonly head: string; readonly y: number },
): readonly Shape[] => {
  const spots = spotsOn(axis, plot, 1);
  const beside = apart(spots, Math.min(least, 56), plot);
  return [
    word(head, axis.x, y, { size: 32, tone: 'soft', anchor: 'middle' }),
    line(axis.x, plot.y - 24, axis.x, plot.y + plot.height + 24, { line: 'rule', width: 3, dash: '10 8' }),
    ...options.flatMap(({ id }, i): Shape[] => [
      ...(Math.abs(beside[i]! - spots[i]!.y) > 8
        ? [line(axis.x + 40, beside[i]!, spots[i]!.x + 20, spots[i]!.y, { line: 'rule', width: 3 })]
        : []),
      ghostMark(i, spots[i]!.x, spots[i]!.y),
      word(say('room.stage.of', { n: earlier.counts[id] ?? 0, of: earlier.n }), axis.x + 44, beside[i]! + 12, {
        size: 34,
        tone: markTone(i),
      }),
    ]),
  ];
};

const numbersOf = (
  pen: Pen,
  options: readonly Option[],
  ends: Ends | undefined,
  last: string,
  earlier: Earlier | undefined,
): Numbers => ({
  head: [
    pen.say('room.stage.option'),
    ...(ends === undefined ? [] : [ends.first]),
    last,
    ...(earlier === undefined ? [] : [pen.say('room.stage.earlier', { n: earlier.n })]),
  ],
  rows: options.map(({ id, name, first, last: end }) => [
    name,
    ...(ends === undefined ? [] : [first]),
    end,
    ...(earlier === undefined ? [] : [earlier.counts[id] ?? 0]),
  ]),
});

const others =
  ({ say }: Pen) =>
  (n: number): string =>
    say('room.stage.others', { n });

export const split = (pen: Pen, { title, headline, n, twice, options, earlier }: Of<'split'>): Picture => {
  const { say } = pen;
  const [finding, right] = [say.words(headline), say('room.stage.n', { n })];
  const { shapes, area } = framed(pen, { title, story: true, right, headline: finding, bottom: LOW_GROUND - 40 });
  const ends = {
    first: twice === n ? say('room.stage.split.first') : say('room.stage.split.firstOf', { n: twice }),
    last: twice === n ? say('room.stage.split.last') : say('room.stage.split.lastOf', { n }),
  };
  const rows = options.map((one, i): BarRow => ({
    name: one.name,
    value: one.last,
    mark: i,
    story: true,
    ghost: earlier && {
      value: ((earlier.counts[one.id] ?? 0) / Math.max(1, earlier.n)) * n,
      shown: say(i === 0 ? 'room.stage.earlier.of' : 'room.stage.of', {
        n: earlier.counts[one.id] ?? 0,
        of: earlier.n,
      }),
    },
  }));
  return {
    title,
    headline: finding,
    n: right,
    texts: [],
    numbers: numbersOf(pen, options, twice > 0 ? ends : undefined, ends.last, earlier),
    shapes: [
      ...shapes,
      ...(twice > 0
        ? slopeShapes(
            pen,
            together(options, others(pen)),
            ends,
            options.length <= MOST_MARKS ? earlier : undefined,
            area,
          )
        : barRows(pen, upToSeven(rows, others(pen)), area)),
      ...groundWith(pen, 4),
    ],
  };
};

export const slope = (pen: Pen, { title, headline, options }: Of<'slope'>): Picture => {
  const { say } = pen;
  const finding = say.words(headline);
  const { shapes, area } = framed(pen, { title, story: true, headline: finding, bottom: LOW_GROUND - 40 });
  const ends = { first: say('room.stage.slope.first'), last: say('room.stage.slope.last') };
  return {
    title,
    headline: finding,
    n: undefined,
    texts: [],
    numbers: numbersOf(pen, options, ends, ends.last, undefined),
    shapes: [
      ...shapes,
      ...slopeShapes(pen, together(options, others(pen)), ends, undefined, area),
      ...groundWith(pen, 4),
    ],
  };
};
