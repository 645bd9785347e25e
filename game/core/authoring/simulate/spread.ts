/** How numbers are spread: their mean, and what one in ten, half and nine in ten stay below. */
import type { Spread } from './balance.ts';

/** Of no numbers, nothing but zeros: a player that has not played yet. */
export const spreadOf = (numbers: readonly number[]): Spread => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { mean: rounded(meanOf(numbers)), p10: at(0.1), median: at(0.5), p90: at(0.9) };
};

export const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

const PRECISION = 10_000;
/** To four decimals: more would be noise, and read like knowledge. */
export const rounded = (n: number): number => Math.round(n * PRECISION) / PRECISION;

export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : rounded(part / whole));
