/** Boxes on the board's plane: what overlaps, what fits, where the middle is. */
import type { Box } from '../../art/art.ts';

export type { Box };
export type Point = readonly [number, number];
export type Size = { readonly width: number; readonly height: number };

/** The area that two boxes share; 0 if they do not touch. */
export const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** At least so large, with the same middle: nothing to be pointed at is smaller than a fingertip. */
export const atLeast = (box: Box, size: number): Box => {
  const width = Math.max(box.width, size);
  const height = Math.max(box.height, size);
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
};

/** The same box moved inside another; what is too large keeps to its left and top edge. */
export const inside = (box: Box, bounds: Box): Box => ({
  ...box,
  x: Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width)),
  y: Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height)),
});

export const contains = (box: Box, [x, y]: Point): boolean =>
  x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;

export const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

export const around = (boxes: readonly Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const between = (a: number, b: number, t: number): number => a * (1 - t) + b * t;
