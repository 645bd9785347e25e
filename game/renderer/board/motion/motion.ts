/** Movement as plain data: what moves, from when, how long, and how it is at each moment of that. */
import { between } from '../layout/boxes.ts';
import type { Line } from '../layout/lines.ts';
import type { Item } from '../staging/item.ts';

/** How a thing lies on the plane. */
export type Pose = {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly turn: number;
  readonly alpha: number;
};

export type Motion = {
  readonly item: Item;
  /** Gone when the movement is over: what it was before, or what shows only on the way. */
  readonly passing: boolean;
  readonly start: number;
  readonly duration: number;
  /** From 0 to 1, both included. */
  readonly at: (t: number) => Pose;
};

export type LineMotion = {
  readonly start: number;
  readonly duration: number;
  readonly at: (t: number) => Line;
};

/** One way from a drawing to the next. What is not in it stands at once as it will be. */
export type Way = {
  readonly motions: readonly Motion[];
  readonly lines: readonly LineMotion[];
  /** What the lines are painted over meanwhile; without it, what they always are. */
  readonly linesAbove?: number;
  readonly duration: number;
};

export const poseOf = ({ x, y, z, scale, turn, alpha }: Item): Pose => ({
  x,
  y,
  z,
  scaleX: scale,
  scaleY: scale,
  turn,
  alpha,
});

export const mixed = (a: Pose, b: Pose, t: number): Pose => ({
  x: between(a.x, b.x, t),
  y: between(a.y, b.y, t),
  z: t < 0.5 ? a.z : b.z,
  scaleX: between(a.scaleX, b.scaleX, t),
  scaleY: between(a.scaleY, b.scaleY, t),
  turn: between(a.turn, b.turn, t),
  alpha: between(a.alpha, b.alpha, t),
});

type Ease = (t: number) => number;
export const steady: Ease = (t) => t;
/** Slow, fast, slow. */
export const smooth: Ease = (t) => t * t * (3 - 2 * t);
/** Arrives gently. */
export const settling: Ease = (t) => 1 - (1 - t) ** 3;
export const starting: Ease = (t) => t * t * t;
/** Goes a little too far and comes back. */
export const springing: Ease = (t) => 1 + 2.2 * (t - 1) ** 3 + 1.2 * (t - 1) ** 2;

/** The part of `t` between two moments, as 0 to 1. */
export const part = (t: number, from: number, to: number): number => Math.max(0, Math.min(1, (t - from) / (to - from)));

/** From one pose to another. */
export const moving =
  (from: Pose, to: Pose, ease: Ease = smooth): Motion['at'] =>
  (t) =>
    mixed(from, to, ease(t));

export const mixedLine = (a: Line, b: Line, t: number): Line => ({
  ...(t < 0.5 ? a : b),
  points: a.points.map(([x, y], i) => [between(x, b.points[i]![0], t), between(y, b.points[i]![1], t)] as const),
  dots: between(a.dots, b.dots, t),
  full: between(a.full, b.full, t),
});

export const lengthOf = (parts: readonly { readonly start: number; readonly duration: number }[]): number =>
  parts.reduce((longest, { start, duration }) => Math.max(longest, start + duration), 0);
