/** The lines of the board: arcs between people, and the line of command at right angles. All have equally many points. */
import { distance, type Point } from './boxes.ts';

export const POINTS = 33;

export type Line = {
  readonly id: string;
  readonly points: readonly Point[];
  /** How much of it is drawn as dots, and how much as a full line: 0 to 1. */
  readonly dots: number;
  readonly full: number;
  readonly look: 'tie' | 'command';
};

const LIFT = 0.34;
const LEAST_LIFT = 30;
const MOST_LIFT = 120;

/**
 * A curve from one to the other. It rises like a thrown ball; between people above each other it swings out to `side`,
 * so that it never runs straight through the one below.
 */
export const arc = (from: Point, to: Point, side: 1 | -1): readonly Point[] => {
  const far = distance(from, to);
  const [dx, dy] = far === 0 ? [1, 0] : [(to[0] - from[0]) / far, (to[1] - from[1]) / far];
  // Square to the way, upwards; where the way itself goes up or down, sideways.
  const up = Math.abs(dx);
  const [nx, ny] = up > 0.35 ? [dy * -Math.sign(dx || 1) * -1, -up] : [side * Math.abs(dy) * 0.55, -0.12];
  const lift = Math.max(LEAST_LIFT, Math.min(MOST_LIFT, far * LIFT));
  const [mx, my] = [(from[0] + to[0]) / 2 + nx * lift * 2, (from[1] + to[1]) / 2 + ny * lift * 2];
  return Array.from({ length: POINTS }, (_, i) => {
    const t = i / (POINTS - 1);
    const u = 1 - t;
    return [u * u * from[0] + 2 * u * t * mx + t * t * to[0], u * u * from[1] + 2 * u * t * my + t * t * to[1]];
  });
};

/** The same way in steps of equal length, so that it can bend into another. */
export const evenly = (corners: readonly Point[]): readonly Point[] => {
  const lengths = corners.slice(1).map((corner, i) => distance(corners[i]!, corner));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return Array.from({ length: POINTS }, (_, i) => {
    let left = (i / (POINTS - 1)) * whole;
    let part = 0;
    while (part < lengths.length - 1 && left > lengths[part]!) left -= lengths[part++]!;
    const length = lengths[part] ?? 0;
    const share = length === 0 ? 0 : Math.min(1, left / length);
    const [a, b] = [corners[part]!, corners[part + 1]!];
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  });
};

/** How far a point is from a line. */
export const awayFrom = (points: readonly Point[], at: Point): number =>
  points.slice(1).reduce((least, to, i) => Math.min(least, awayFromPiece(points[i]!, to, at)), Infinity);

const awayFromPiece = (a: Point, b: Point, p: Point): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return distance(p, [a[0] + dx * t, a[1] + dy * t]);
};
