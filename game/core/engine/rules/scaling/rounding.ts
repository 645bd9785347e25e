/** Rounding, the same everywhere: whole hundredths for factors, half away from zero for changes. */

/** The mean of whole hundredths in whole hundredths, rounded half up; 100 for none. */
export const meanHundredths = (factors: readonly number[]): number =>
  factors.length === 0 ? 100 : Math.round(factors.reduce((sum, factor) => sum + factor, 0) / factors.length);

/** Rounds half away from zero: a −2.5 is a −3. */
export const roundAway = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
