/** A map on a board, and the pins in it: one a plot. */
import { byHand, box } from '../ink.ts';
import { lot } from '../lot.ts';
import { type Box, circle, INK, path, times } from '../svg.ts';

/** The middle of the foot is the origin; on a wall the legs are left out. */
export const MAP_BOARD: Box = { x: -116, y: -198, width: 232, height: 206 };

const PAPER = { x: -98, y: -180, width: 196, height: 130 } as const;
const [COLUMNS, ROWS] = [10, 8] as const;
const [STEP_X, STEP_Y] = [18, 14.6] as const;

/** Ten plots in a row, eight rows; which of them has which number is drawn by lot, so that pins go here and there. */
const ORDER = Array.from({ length: COLUMNS * ROWS }, (_, i) => i).sort((a, b) => lot(`plot ${a}`) - lot(`plot ${b}`));

/** Where the pin with this number sticks, measured from the foot of the board. */
export const pinAt = (index: number): readonly [number, number] => {
  const plot = ORDER[index]!;
  return [
    PAPER.x + 18 + (plot % COLUMNS) * STEP_X + (lot(`pin x ${plot}`) - 0.5) * 6,
    PAPER.y + 19 + Math.floor(plot / COLUMNS) * STEP_Y + (lot(`pin y ${plot}`) - 0.5) * 4,
  ];
};
export const MOST_PINS = COLUMNS * ROWS;

/** The point of a pin is the origin. */
export const PIN: Box = { x: -8, y: -16, width: 16, height: 20 };
export const PINS = 3;
const REDS = ['#c9302c', '#b8261f', '#d8413a'];

export const pinDrawing = (variant: number): string =>
  path('M1 1l4 2', { line: '#3a2418', width: 1.6, opacity: 0.3 }) +
  path('M0 0L0 -6', { line: INK, width: 1.8, round: true }) +
  circle(0, -8.5, 5, { fill: REDS[variant % PINS]!, line: INK, width: 1.6 }) +
  circle(-1.6, -10.2, 1.4, { fill: '#ffe9dc' });

const GREENS = ['#c4cb8e', '#b5c07f', '#cfd29c', '#bcc488'];

/** Narrow plots between ditches, a canal, a dike with its road, and the edge of the next sheet. */
const land = (): string => {
  const { x, y, width, height } = PAPER;
  const right = x + width;
  return (
    times(COLUMNS, (i) =>
      path(`M${x + 9 + i * STEP_X} ${y + 9}h${STEP_X}v${height - 18}h${-STEP_X}Z`, { fill: GREENS[(i * 3) % 4]! }),
    ) +
    path(
      times(COLUMNS - 1, (i) => `M${x + 9 + (i + 1) * STEP_X} ${y + 9}v${height - 18}`) +
        times(3, (i) => `M${x + 9} ${y + 9 + (i + 1) * 2 * STEP_Y}h${width - 18}`),
      { line: '#7fa3c4', width: 1.4 },
    ) +
    path(byHand(`M${x + 9} ${y + height * 0.62}C${x + 60} ${y + 70} ${x + 120} ${y + 96} ${right - 9} ${y + 74}`), {
      line: '#6b94bd',
      width: 5,
    }) +
    path(byHand(`M${x + 9} ${y + height - 11}H${right - 12}V${y + 11}`), { line: '#c9a25f', width: 4 })
  );
};

/** The map without its pins: a sheet in a frame; on legs where it hangs on no wall. */
export const mapBoardDrawing = (onWall: boolean): string => {
  const { x, y, width, height } = PAPER;
  return (
    (onWall
      ? path(byHand(box(-104, -188, 212, 148), 0.6), { fill: '#2a1c18', opacity: 0.25 })
      : path('M-80 -44L-84 0M80 -44L84 0', { line: INK, width: 8 }) +
        path('M-80 -44L-84 0M80 -44L84 0', { line: '#8a5a30', width: 4 }) +
        path(byHand('M-114 -184L-100 -196H100L114 -184Z', 0.6), { fill: '#8a5a30', line: INK, width: 2.2 })) +
    path(byHand(box(-108, -190, 216, 150), 0.8), { fill: '#8a5a30', line: INK, width: 2.4 }) +
    path(byHand(box(x, y, width, height), 0.6), { fill: '#f4ecd2', line: INK, width: 1.6 }) +
    land() +
    path(`M${x + width - 26} ${y + 16}l4 -10l4 10l-4 -2.500Z`, { fill: INK }) +
    circle(x + 5, y + 5, 1.8, { fill: INK }) +
    circle(x + width - 5, y + 5, 1.8, { fill: INK })
  );
};
