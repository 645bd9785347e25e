/** The lines of a diagram as paths: corners rounded, cut short where the arrow's head begins. */
type Point = { readonly x: number; readonly y: number };

const CORNER = 18;
const n = (value: number): number => Math.round(value * 10) / 10;

const towards = (from: Point, to: Point, by: number): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const share = Math.min(by, length / 2) / length;
  return { x: n(from.x + dx * share), y: n(from.y + dy * share) };
};

/** From border to border, `short` units short of the end. */
export const curved = (points: readonly Point[], short: number): string => {
  const last = points.at(-1)!;
  const before = points.at(-2) ?? last;
  const cut = [...points.slice(0, -1), towards(last, before, short)];
  return cut
    .map((here, i) => {
      const [from, to] = [cut[i - 1], cut[i + 1]];
      if (from === undefined) return `M${n(here.x)} ${n(here.y)}`;
      if (to === undefined) return `L${n(here.x)} ${n(here.y)}`;
      const [a, b] = [towards(here, from, CORNER), towards(here, to, CORNER)];
      return `L${a.x} ${a.y}Q${n(here.x)} ${n(here.y)} ${b.x} ${b.y}`;
    })
    .join('');
};

/** A triangle whose tip is the last point. */
export const headAt = (points: readonly Point[], size: number): string => {
  const tip = points.at(-1)!;
  const before = points.at(-2) ?? tip;
  const [dx, dy] = [tip.x - before.x, tip.y - before.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const base = { x: tip.x - ux * (size + 3), y: tip.y - uy * (size + 3) };
  const side = size * 0.7;
  return `M${n(tip.x)} ${n(tip.y)}L${n(base.x - uy * side)} ${n(base.y + ux * side)}L${n(base.x + uy * side)} ${n(base.y - ux * side)}Z`;
};
