/** Shapes of what is chosen: always the same one in the same place, so that colour is never alone. */
import { MARK_TONES, type Path, type Tone, disc, path } from './drawing.ts';

type Draw = (x: number, y: number, r: number, how: Omit<Path, 'kind' | 'd'>) => Path;

const polygon =
  (points: readonly (readonly [number, number])[]): Draw =>
  (x, y, r, how) =>
    path(
      `${points.map(([dx, dy], i) => `${i === 0 ? 'M' : 'L'}${(x + dx * r).toFixed(1)} ${(y + dy * r).toFixed(1)}`).join('')}Z`,
      how,
    );

const star = Array.from({ length: 10 }, (_, i) => {
  const far = i % 2 === 0 ? 1.25 : 0.55;
  const turn = (i * Math.PI) / 5;
  return [far * Math.sin(turn), -far * Math.cos(turn)] as const;
});

/** Square, circle, triangle, diamond, plus, star, hexagon. */
const DRAWS: readonly Draw[] = [
  polygon([
    [-0.95, -0.95],
    [0.95, -0.95],
    [0.95, 0.95],
    [-0.95, 0.95],
  ]),
  disc,
  polygon([
    [0, -1.15],
    [1.2, 0.9],
    [-1.2, 0.9],
  ]),
  polygon([
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ]),
  polygon([
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ]),
  polygon(star),
  polygon([
    [-0.6, -1.05],
    [0.6, -1.05],
    [1.2, 0],
    [0.6, 1.05],
    [-0.6, 1.05],
    [-1.2, 0],
  ]),
];

export const markTone = (i: number): Tone => MARK_TONES[i % MARK_TONES.length]!;

/** Full, with a pale edge so that it stands out where lines cross. */
export const mark = (i: number, x: number, y: number, r = 20): Path =>
  DRAWS[i % DRAWS.length]!(x, y, r, { fill: markTone(i), line: 'paper', width: 4 });

/** The same, of somebody who is not here: hollow, dashed. */
export const ghostMark = (i: number, x: number, y: number, r = 18): Path =>
  DRAWS[i % DRAWS.length]!(x, y, r, { fill: 'paper', line: markTone(i), width: 4, dash: '7 6' });
