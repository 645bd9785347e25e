/** Points and lines. */
import type { Point } from './model.ts';

export const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

/** Without points that lie on the way between their neighbours, or on top of the one before. */
export const straightened = (points: readonly Point[]): readonly Point[] => {
  const distinct = points.filter(({ x, y }, i) => {
    const before = points[i - 1];
    return before === undefined || Math.abs(before.x - x) + Math.abs(before.y - y) > 0.5;
  });
  return distinct.filter((one, i) => {
    const [before, after] = [distinct[i - 1], distinct[i + 1]];
    if (before === undefined || after === undefined) return true;
    const across = (after.x - before.x) * (one.y - before.y) - (after.y - before.y) * (one.x - before.x);
    return Math.abs(across) > 1;
  });
};
