/**
 * The hand in the line: takes a path drawn with a ruler and lets it waver as ink on paper does. The wavering is a fixed
 * field over the plane, so neighbouring shapes waver together and no gap opens between them.
 */
import { n } from './svg.ts';

type Point = readonly [number, number];
/** A piece of a path from its start (0) to its end (1). */
type Piece = { readonly along: (t: number) => Point; readonly length: number };

/** Where the field moves a point to. `strength` is the farthest it goes, in units of the drawing. */
const moved = ([x, y]: Point, strength: number): Point => [
  x + strength * 0.6 * (Math.sin(x * 0.041 + y * 0.027 + 1.3) + 0.7 * Math.sin(y * 0.083 - x * 0.019 + 4.1)),
  y + strength * 0.6 * (Math.sin(y * 0.037 - x * 0.031 + 2.2) + 0.7 * Math.sin(x * 0.077 + y * 0.023 + 0.4)),
];

const PIECE = 44;

/** A piece as one or more cubic curves through its moved thirds. */
const wavering = ({ along, length }: Piece, strength: number): string => {
  const parts = Math.max(1, Math.round(length / PIECE));
  let d = '';
  for (let i = 0; i < parts; i++) {
    const [a, b, c, e] = [0, 1 / 3, 2 / 3, 1].map((t) => moved(along((i + t) / parts), strength)) as [
      Point,
      Point,
      Point,
      Point,
    ];
    const near = (k: 0 | 1) => (-5 * a[k] + 18 * b[k] - 9 * c[k] + 2 * e[k]) / 6;
    const far = (k: 0 | 1) => (2 * a[k] - 9 * b[k] + 18 * c[k] - 5 * e[k]) / 6;
    d += `C${r(near(0))} ${r(near(1))} ${r(far(0))} ${r(far(1))} ${r(e[0])} ${r(e[1])}`;
  }
  return d;
};

const r = (value: number): string => n(Math.round(value * 10) / 10);

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

const straight = (a: Point, b: Point): Piece => ({
  along: (t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t],
  length: distance(a, b),
});

const curve = (points: readonly Point[]): Piece => ({
  along: (t) => {
    let left = points;
    while (left.length > 1) left = left.slice(1).map((p, i) => straight(left[i]!, p).along(t));
    return left[0]!;
  },
  length: points.slice(1).reduce((sum, p, i) => sum + distance(points[i]!, p), 0),
});

const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

type Step = { readonly command: string; readonly relative: boolean; readonly values: readonly number[] };

const stepsOf = (d: string): readonly Step[] => {
  const steps: Step[] = [];
  for (const [, letter, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const command = letter!.toUpperCase();
    const arity = ARITY[command];
    if (arity === undefined) throw new Error(`The ink does not know the path command ${letter}.`);
    const numbers = (rest!.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const relative = letter !== command;
    if (arity === 0) steps.push({ command, relative, values: [] });
    for (let i = 0; i + arity <= numbers.length && i < numbers.length; i += arity) {
      // More pairs after a move are lines.
      steps.push({ command: command === 'M' && i > 0 ? 'L' : command, relative, values: numbers.slice(i, i + arity) });
    }
  }
  return steps;
};

/** Where a step leads, as points in the plane: the last is its end. */
const pointsOf = ({ command, relative, values }: Step, here: Point): readonly Point[] => {
  const [ox, oy] = relative ? here : [0, 0];
  if (command === 'H') return [[ox + values[0]!, here[1]]];
  if (command === 'V') return [[here[0], oy + values[0]!]];
  return Array.from({ length: values.length / 2 }, (_, i) => [ox + values[2 * i]!, oy + values[2 * i + 1]!] as const);
};

/** A path with commands M L H V Q C Z (large or small) as a wavering one. */
export const byHand = (d: string, strength = 1.5): string => {
  let here: Point = [0, 0];
  let start: Point = [0, 0];
  let out = '';
  for (const step of stepsOf(d)) {
    if (step.command === 'Z') {
      if (distance(here, start) > 0.5) out += wavering(straight(here, start), strength);
      out += 'Z';
      here = start;
      continue;
    }
    const points = pointsOf(step, here);
    const end = points.at(-1)!;
    if (step.command === 'M') {
      const [x, y] = moved(end, strength);
      out += `M${r(x)} ${r(y)}`;
      start = end;
    } else {
      out += wavering(points.length === 1 ? straight(here, end) : curve([here, ...points]), strength);
    }
    here = end;
  }
  return out;
};

/** The outline of a box, to be drawn by hand or with a ruler. */
export const box = (x: number, y: number, width: number, height: number): string =>
  `M${n(x)} ${n(y)}H${n(x + width)}V${n(y + height)}H${n(x)}Z`;
