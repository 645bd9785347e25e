/** Lanterns on strings between two poles: each that is lit is an evening somebody was there. */
import type { Theme } from '../places/place.ts';
import { type Box, circle, INK, n, path, rect, times } from '../svg.ts';

/** The middle of the foot is the origin. */
export const LANTERN_POLES: Box = { x: -150, y: -278, width: 300, height: 284 };

const PER_STRING = 10;
const STRINGS = 3;
const [HALF, TOP, BETWEEN, SAG] = [134, -262, 34, 22] as const;

/** A point on a string, from its left end (0) to its right (1). */
const onString = (string: number, t: number): readonly [number, number] => [
  -HALF + 2 * HALF * t,
  TOP + string * BETWEEN + 4 * SAG * t * (1 - t),
];

/** Where the lantern with this number hangs, measured from the foot. */
export const lanternAt = (index: number): readonly [number, number] =>
  onString(Math.floor(index / PER_STRING) % STRINGS, ((index % PER_STRING) + 0.5) / PER_STRING);

/** Where it hangs is the origin. */
export const LANTERN: Box = { x: -18, y: -10, width: 36, height: 40 };
export const LANTERNS = 3;
export const MOST_LANTERNS = PER_STRING * STRINGS;
const PAPERS = ['#ffcf6b', '#ffb257', '#ffe08a'];

const SHAPE = 'M-7 6Q-9 14 -5 20H5Q9 14 7 6Z';

export const lanternDrawing = (variant: number, theme: Theme): string =>
  circle(0, 13, 16, { fill: '#ffd98a', opacity: theme === 'dark' ? 0.34 : 0.42 }) +
  path(SHAPE, { fill: PAPERS[variant % LANTERNS]!, line: INK, width: 1.6 }) +
  rect(-4, 2, 8, 4, { fill: '#8a3606', line: INK, width: 1.2 }) +
  path('M-2.500 8v10M2.500 8v10', { line: '#b4552f', width: 1.2, opacity: 0.7 });

/** Poles, strings and the lanterns that are not lit. */
export const lanternPolesDrawing = (): string =>
  [-HALF, HALF]
    .map(
      (x) =>
        path(`M${x} 0V${TOP - 8}`, { line: INK, width: 7, round: true }) +
        path(`M${x} 0V${TOP - 8}`, { line: '#8a5a30', width: 3.4, round: true }),
    )
    .join('') +
  times(STRINGS, (string) => {
    const [y, low] = [TOP + string * BETWEEN, TOP + string * BETWEEN + 2 * SAG];
    return path(`M${-HALF} ${y}Q0 ${low} ${HALF} ${y}`, { line: INK, width: 1.8 });
  }) +
  times(STRINGS * PER_STRING, (i) => {
    const [x, y] = lanternAt(i);
    return path(`M${n(x - 6)} ${n(y + 6)}q-2 8 2 13h8q4 -5 2 -13Z`, {
      fill: '#d8cdbd',
      line: INK,
      width: 1.3,
      opacity: 0.85,
    });
  });
