/** The weeks across and the height of a line: two straight scales. Places are shares of the width, or of the height. */
import type { Point } from '../../../../core/debrief/debrief.ts';

/** Where a moment lies, from 0 at the start of week 1 to 1 where the last week ends. */
export const shareOf = (at: number, end: number): number => Math.min(1, Math.max(0, (at - 1) / (end - 1)));

/** Which weeks are named: all of them, or every second, third … where there is no room for more. */
export const weeksNamed = (end: number, width: number, least: number): readonly number[] => {
  const step = Math.max(1, Math.ceil((least * (end - 1)) / Math.max(width, least)));
  return Array.from({ length: Math.ceil((end - 1) / step) }, (_, i) => 1 + i * step);
};

/**
 * Sets marks apart: in their order, each as near to its place as can be, never nearer to each other than `least`. Where the
 * width cannot hold that, they stand evenly.
 */
export const setApart = (places: readonly number[], least: number, width: number): readonly number[] => {
  const apart = places.length > 1 ? Math.min(least, width / (places.length - 1)) : least;
  // Without the distances that must be kept, what is asked for is an order: neighbours that break it share their mean.
  const pools: { sum: number; size: number }[] = [];
  for (const [i, place] of places.entries()) {
    pools.push({ sum: place - i * apart, size: 1 });
    for (let last = pools.length - 1; last > 0; last--) {
      const [one, other] = [pools[last - 1]!, pools[last]!];
      if (one.sum / one.size <= other.sum / other.size) break;
      pools.splice(last - 1, 2, { sum: one.sum + other.sum, size: one.size + other.size });
    }
  }
  const highest = width - (places.length - 1) * apart;
  return pools
    .flatMap(({ sum, size }) => Array.from({ length: size }, () => Math.min(highest, Math.max(0, sum / size))))
    .map((place, i) => place + i * apart);
};

/** Cuts a row into strips, one around each place, so that the nearest is always the one pointed at. */
export const stripsAround = (places: readonly number[]): readonly { readonly from: number; readonly to: number }[] =>
  places.map((place, i) => ({
    from: i === 0 ? 0 : (places[i - 1]! + place) / 2,
    to: i === places.length - 1 ? 1 : (place + places[i + 1]!) / 2,
  }));

export type Scale = { readonly low: number; readonly high: number };

/** How far down a value stands, from 0 at the top to 1. */
export const depthOf = (value: number, { low, high }: Scale): number => 1 - (value - low) / Math.max(1, high - low);

/** A scale for these values with some air, most of it below, for words; one that starts at nothing keeps its ground there. */
export const scaleOf = (values: readonly number[], fromZero: boolean): Scale => {
  const [least, most] = [Math.min(...values, ...(fromZero ? [0] : [])), Math.max(...values)];
  const range = Math.max(10, most - least);
  return { low: fromZero ? least : least - range * 0.34, high: most + range * 0.1 };
};

/** What drawings of lines are measured in, whatever size they are shown at. */
export const BOX = 1000;

export type Spot = { readonly x: number; readonly y: number };

/** Points as shares; a line goes on level from the last to the end of the weeks. */
export const spotsOf = (points: readonly Point[], end: number, scale: Scale): readonly Spot[] => {
  const spots = points.map(({ at, figure }) => ({ x: shareOf(at, end), y: depthOf(figure.value, scale) }));
  const last = spots.at(-1);
  return last === undefined ? [] : [...spots, { x: 1, y: last.y }];
};

export const pathOf = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${(x * BOX).toFixed(1)} ${(y * BOX).toFixed(1)}`).join('');
