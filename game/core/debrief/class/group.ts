/**
 * How small a group may be: what fewer than three sessions did is not broken down, because neighbours would know who it was
 * (debrief.md, section 5); dilemmas are ranked from four sessions on, a trend is drawn from eight.
 */
export const SMALLEST_GROUP = 3;
export const SMALLEST_RANKED = 4;
export const SMALLEST_TREND = 8;

/** A session's place in the class, from 0: good for finding it again, and for nothing that is said aloud. */
export type SessionId = number;

export const isShown = (n: number): boolean => n >= SMALLEST_GROUP;

/** The middle of numbers; of an even number of them the mean of both. Undefined of none. */
export const median = (numbers: readonly number[]): number | undefined => quantile(numbers, 0.5);

/** The quantile of a sample, between its neighbours in proportion (Hyndman and Fan 1996, type 7). Undefined of none. */
export const quantile = (numbers: readonly number[], share: number): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (at - Math.floor(at));
};

/** Items by a key, in the order in which keys first come. */
export const groupedBy = <T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};
