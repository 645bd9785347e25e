/** Chalk on a board, in fives: it fits whatever is counted. Beyond what strokes can show, the figure itself. */
import { byHand, box } from '../ink.ts';
import { at, type Box, INK, letters, path } from '../svg.ts';

/** The middle of the foot is the origin. */
export const TALLY_BOARD: Box = { x: -106, y: -172, width: 212, height: 182 };

const CHALK = '#f6f1e2';
const FIVES = 5;
/** Four fives in a row, three rows. */
const COLUMNS = 4;
const [PITCH_X, PITCH_Y, STROKE] = [45, 34, 7.5] as const;
const [LEFT, FOOT] = [-80, -121] as const;

/** Where the stroke with this number begins, measured from the foot of the board. */
export const strokeAt = (index: number): readonly [number, number] => {
  const five = Math.floor(index / FIVES);
  const k = index % FIVES;
  return [
    LEFT + (five % COLUMNS) * PITCH_X + (k < FIVES - 1 ? k * STROKE : 1.5 * STROKE),
    FOOT + Math.floor(five / COLUMNS) * PITCH_Y,
  ];
};

export const STROKES = FIVES;
export const MOST_STROKES = 60;
/** The foot of a stroke is the origin. */
export const STROKE_BOX: Box = { x: -22, y: -28, width: 44, height: 32 };

const LEAN = ['M0 0Q-1 -12 1 -23', 'M0 1Q1 -11 0 -22', 'M1 0Q0 -13 -1 -24', 'M0 0Q2 -12 1 -22'];

/** Four upright ones, and the fifth across them. */
export const strokeDrawing = (variant: number): string =>
  path(LEAN[variant % FIVES] ?? 'M-18 -3Q0 -12 17 -21', { line: CHALK, width: 3, round: true });

/** The board on its two legs; `figure` is written on it where there are no strokes. */
export const tallyBoardDrawing = (figure: string | undefined, onWall: boolean): string =>
  (onWall
    ? ''
    : path('M-78 -30L-86 0M78 -30L86 0', { line: INK, width: 7, round: true }) +
      path('M-78 -30L-86 0M78 -30L86 0', { line: '#a9743f', width: 3.4, round: true })) +
  path(byHand(box(-100, -160, 200, 134), 0.9), { fill: '#a9743f', line: INK, width: 2.4 }) +
  path(byHand(box(-91, -151, 182, 112), 0.9), { fill: '#33413c', line: INK, width: 1.6 }) +
  path('M-84 -44Q-20 -60 40 -46M10 -146Q50 -138 84 -146', { line: CHALK, width: 5, opacity: 0.08 }) +
  at(64, -36, path('M-10 0h14v-5h-14Z', { fill: CHALK, line: INK, width: 1.3 })) +
  (figure === undefined ? '' : letters(0, -76, 54, figure, CHALK));
