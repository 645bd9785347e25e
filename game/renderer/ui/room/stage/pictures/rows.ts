/** Rows of bars: a name with its shape, a bar from a common start, the number at its end. */
import type { Earlier } from '../../../../../core/debrief/room/room.ts';
import { type Box, type Pen, type Shape, block, line } from '../draw/drawing.ts';
import { commonSize, setIn, word } from '../draw/letters.ts';
import { mark, markTone } from '../draw/marks.ts';
import { MOST_MARKS } from './of.ts';

export type BarRow = {
  readonly name: string;
  readonly value: number;
  /** Which shape and colour; without, none of its own. */
  readonly mark?: number | undefined;
  /** In the language of the story. */
  readonly story?: boolean | undefined;
  /** Instead of the number. */
  readonly shown?: string | undefined;
  /** What stands for an earlier class: on the same scale, and its words. */
  readonly ghost?: { readonly value: number; readonly shown: string } | undefined;
};

/** An earlier class behind a row, as long as its share of this class would be; the first row says whose it is. */
export const ghostRow = (
  { say }: Pen,
  earlier: Earlier | undefined,
  id: string,
  n: number,
  isFirst: boolean,
): BarRow['ghost'] => {
  if (earlier === undefined) return undefined;
  const counted = earlier.counts[id] ?? 0;
  return {
    value: (counted / Math.max(1, earlier.n)) * n,
    shown: say(isFirst ? 'room.stage.earlier.of' : 'room.stage.of', { n: counted, of: earlier.n }),
  };
};

/** The first six, and what remains as one row; all of them where there are at most seven. */
export const upToSeven = (rows: readonly BarRow[], others: (n: number) => string): readonly BarRow[] => {
  if (rows.length <= MOST_MARKS) return rows;
  const rest = rows.slice(MOST_MARKS - 1);
  const sum = (of: (row: BarRow) => number): number => rest.reduce((all, row) => all + of(row), 0);
  const ghosts = rest.some(({ ghost }) => ghost !== undefined);
  const earlier = sum(({ ghost }) => ghost?.value ?? 0);
  return [
    ...rows.slice(0, MOST_MARKS - 1),
    {
      name: others(rest.length),
      value: sum(({ value }) => value),
      ghost: ghosts ? { value: earlier, shown: '' } : undefined,
    },
  ];
};

const NAMES = 640;
const HIGHEST = 150;

const shownOf = ({ say }: Pen, { value, shown }: BarRow): string => shown ?? value.toLocaleString(say.language);

type Scale = { readonly at: (value: number) => number; readonly numberSize: number };

/** From the names to where the longest number still has room behind its bar, and before it where bars go left. */
const scaleFor = (pen: Pen, rows: readonly BarRow[], area: Box, step: number, least: number): Scale => {
  const { measure } = pen;
  const ghosts = rows.flatMap(({ ghost }) => (ghost === undefined ? [] : [ghost]));
  const values = [...rows, ...ghosts].map(({ value }) => value);
  const low = Math.min(0, ...values.map((value) => (value < 0 ? Math.min(value, -least) : 0)));
  const high = Math.max(least, ...values);
  const numberSize = Math.max(24, Math.min(54, step * 0.5));
  const labels = [...rows.map((row) => shownOf(pen, row)), ...ghosts.map(({ shown }) => shown)];
  const beside = Math.max(...labels.map((one) => measure(one, numberSize, true))) + 28;
  const left = area.x + NAMES + 60 + (low < 0 ? beside : 0);
  const right = area.x + area.width - beside;
  return { at: (value) => left + ((value - low) / (high - low)) * (right - left), numberSize };
};

/** One name, its shape, its bar and its number. */
const barRow = (pen: Pen, row: BarRow, { at, numberSize }: Scale, { x, y, height: step }: Box, size: number) => {
  const middle = y + step / 2;
  const tone = row.mark === undefined ? 'soft' : markTone(row.mark);
  const thick = Math.min(56, step * (row.ghost === undefined ? 0.58 : 0.44));
  const barY = row.ghost === undefined ? middle - thick / 2 : y + step * 0.1;
  const [from, to] = [at(Math.min(0, row.value)), at(Math.max(0, row.value))];
  const behind = row.value < 0;
  return [
    ...(row.mark === undefined ? [] : [mark(row.mark, x + 20, middle, 20)]),
    ...setIn(
      row.name,
      { x: x + 56, y: y + 4, width: NAMES - 56, height: step - 8 },
      { size, least: size, rest: 'middle', tone, bold: row.mark !== undefined, story: row.story },
      pen.measure,
    ).shapes,
    ...(to - from < 1 ? [] : [block({ x: from, y: barY, width: to - from, height: thick }, { fill: tone })]),
    word(shownOf(pen, row), behind ? from - 14 : to + 14, barY + thick / 2 + numberSize * 0.35, {
      size: numberSize,
      bold: true,
      tone,
      anchor: behind ? 'end' : 'start',
    }),
    ...ghostOf(row, at, { y: barY + thick + 6, height: step * 0.3 }),
  ];
};

/** Bars may go to both sides of nothing; where none comes to `least`, they stay short. */
export const barRows = (pen: Pen, rows: readonly BarRow[], area: Box, least = 1): readonly Shape[] => {
  const step = Math.min(HIGHEST, area.height / Math.max(1, rows.length));
  const scale = scaleFor(pen, rows, area, step, least);
  const size = commonSize(
    rows.map(({ name }) => name),
    { width: NAMES - 56, height: step - 8 },
    { size: 42, bold: true },
    pen.measure,
  );
  const top = area.y + Math.max(0, (area.height - step * rows.length) / 3);
  return [
    ...rows.flatMap((row, i) => barRow(pen, row, scale, { ...area, y: top + step * i, height: step }, size)),
    line(scale.at(0), top - 6, scale.at(0), top + step * rows.length + 6, { line: 'ink', width: 3 }),
  ];
};

const ghostOf = (
  { ghost, mark: own }: BarRow,
  at: (value: number) => number,
  { y, height }: Pick<Box, 'y' | 'height'>,
): readonly Shape[] => {
  if (ghost === undefined) return [];
  const tone = own === undefined ? 'soft' : markTone(own);
  const size = Math.max(22, Math.min(30, height));
  const thick = height * 0.62;
  const width = at(ghost.value) - at(0);
  return [
    ...(width < 1 ? [] : [block({ x: at(0), y, width, height: thick }, { line: tone, width: 3, dash: '9 7' })]),
    ...(ghost.shown === ''
      ? []
      : [word(ghost.shown, at(ghost.value) + 12, y + thick / 2 + size * 0.35, { size, tone: 'soft' })]),
  ];
};
