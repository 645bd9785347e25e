/** Words beside marks, so that they never lie on each other. All sizes are in rem: they grow with the letters. */
import type { Spot } from './axis.ts';

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Words keep off it, but a line that leads to a mark may cross it. */
  readonly crossable?: boolean;
};

export type Wanted = {
  /** Where it may stand, best first. */
  readonly places: readonly Box[];
  /** A box that is taken by its own mark: it may lie on that one. */
  readonly own?: Box | undefined;
  /** What else is covered once it stands in one of its places, such as the line that leads to its mark. */
  readonly lead?: (place: Box) => Box;
};

/** A text cut at a word, for where the whole of it stands elsewhere. */
export const shortened = (text: string, letters: number): string => {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(letters / 2))).replace(/[\s,:.;–-]+$/, '')} …`;
};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Gives each, in this order, the first of its places that is free and within the bounds; who finds none goes without. Put
 * what matters most first.
 */
export const placed = (wanted: readonly Wanted[], taken: readonly Box[], within: Box): readonly (Box | undefined)[] => {
  const full = [...taken];
  const inside = (box: Box): boolean =>
    box.x >= within.x - 0.01 &&
    box.y >= within.y - 0.01 &&
    box.x + box.width <= within.x + within.width + 0.01 &&
    box.y + box.height <= within.y + within.height + 0.01;
  return wanted.map(({ places, own, lead }) => {
    const clear = (box: Box): boolean => !full.some((other) => other !== own && overlap(box, other));
    const mayLead = (box: Box): boolean =>
      !full.some((other) => other !== own && other.crossable !== true && overlap(box, other));
    const free = places.find((box) => inside(box) && clear(box) && (lead === undefined || mayLead(lead(box))));
    if (free !== undefined) full.push(free, ...(lead ? [lead(free)] : []));
    return free;
  });
};

/** The ground that a line covers, as boxes, so that words keep clear of it. `spots` in rem. */
export const boxesAlong = (spots: readonly Spot[], clear: number): readonly Box[] =>
  spots.slice(1).flatMap((to, i) => {
    const from = spots[i]!;
    const steps = Math.max(1, Math.ceil((to.x - from.x) / 0.5));
    return Array.from({ length: steps }, (_, k): Box => {
      const y = (share: number): number => from.y + (to.y - from.y) * share;
      const [a, b] = [y(k / steps), y((k + 1) / steps)];
      return {
        x: from.x + ((to.x - from.x) * k) / steps,
        y: Math.min(a, b) - clear,
        width: (to.x - from.x) / steps,
        height: Math.abs(a - b) + 2 * clear,
      };
    });
  });
