/** How numbers lie over re-runs, and whether two ways on differ at all. */

/**
 * What one in ten, half and nine in ten of the re-runs stay at or below (nearest rank). Minimum: one number; of none all
 * are 0. It does not show the single best and worst: these say more of chance than of the decision.
 */
export type Band = { readonly p10: number; readonly median: number; readonly p90: number };

export const bandOf = (numbers: readonly number[]): Band => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p10: at(0.1), median: at(0.5), p90: at(0.9) };
};

/**
 * What may be said of a difference. `surely`: at least half of the re-runs went that way, at most one in ten the other, and
 * it is no accident of these re-runs. `mostly`: it went that way on the whole, but a single game may well go the other way,
 * or make none. `unseen`: nothing that these re-runs could tell from none.
 */
export type Verdict = 'surelyMore' | 'mostlyMore' | 'unseen' | 'mostlyLess' | 'surelyLess';

/** One way on less another, pair by pair. */
export type Difference = {
  readonly pairs: number;
  readonly mean: number;
  /** The mean of endlessly many re-runs lies within this much of it, in 99 of 100 such reports; 0 where fewer than two say nothing of it. */
  readonly margin: number;
  readonly band: Band;
  /** Pairs that ended with more and with less; the rest ended alike. */
  readonly more: number;
  readonly less: number;
  readonly verdict: Verdict;
};

/** Two-sided 99 % of the normal distribution: a debrief compares some two dozen ways on at once. */
const Z = 2.576;
/** Below this many pairs the normal distribution says nothing. */
export const LEAST_PAIRS = 20;

const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Z times the standard error of the mean (sample variance, Bessel's correction); of fewer than two numbers it is endless. */
const marginOf = (numbers: readonly number[]): number => {
  if (numbers.length < 2) return Infinity;
  const mean = meanOf(numbers);
  const variance = numbers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (numbers.length - 1);
  return Z * Math.sqrt(variance / numbers.length);
};

const rounded = (n: number): number => Math.round(n * 100) / 100;

/** `ours[k]` and `theirs[k]` had the same luck and moods. */
export const differenceOf = (ours: readonly number[], theirs: readonly number[]): Difference => {
  const pairs = Math.min(ours.length, theirs.length);
  const each = Array.from({ length: pairs }, (_, k) => ours[k]! - theirs[k]!);
  const band = bandOf(each);
  const mean = meanOf(each);
  const margin = marginOf(each);
  return {
    pairs,
    mean: rounded(mean),
    margin: Number.isFinite(margin) ? rounded(margin) : 0,
    band,
    more: each.filter((one) => one > 0).length,
    less: each.filter((one) => one < 0).length,
    verdict: pairs < LEAST_PAIRS || Math.abs(mean) <= margin ? 'unseen' : verdictOf(mean, band),
  };
};

const verdictOf = (mean: number, { p10, median, p90 }: Band): Verdict => {
  if (mean > 0) return median > 0 && p10 >= 0 ? 'surelyMore' : 'mostlyMore';
  return median < 0 && p90 <= 0 ? 'surelyLess' : 'mostlyLess';
};

/** Two-sided 99.9 % of the normal distribution: the steepest of many steps is looked at. */
const RARE_Z = 3.291;

/**
 * Whether pairs that differ do so too one-sidedly for chance (McNemar's test, 1947): of those in which only one of the two
 * got something, how many were the first, how many the second.
 */
export const isNoAccident = (ours: readonly boolean[], theirs: readonly boolean[]): boolean => {
  const won = ours.filter((got, k) => got && !theirs[k]).length;
  const lost = ours.filter((got, k) => !got && theirs[k]).length;
  return Math.abs(won - lost) > RARE_Z * Math.sqrt(won + lost);
};
