/**
 * How much of the time a hat was on, against how it came out. Only for whoever asks: the rules of the game were tuned so that
 * both hats are needed, so this says something of the rules before it says anything of people. Association, not cause.
 *
 * The trend is the straight line of least squares. Minimum: three ended sessions for the points, eight for a trend.
 */
import { SMALLEST_TREND, type SessionId, isShown } from './group.ts';
import type { Sitting } from './sitting.ts';

export type Association = {
  readonly n: number;
  /** `share`: of all hours, those as public servant, 0 to 1. */
  readonly points: readonly {
    readonly id: SessionId;
    readonly share: number;
    readonly value: number;
    readonly ending: string | undefined;
  }[];
  /** Value at share 0, its rise to share 1, and Pearson's r; undefined under eight, and where all shares are alike. */
  readonly trend: { readonly at0: number; readonly slope: number; readonly r: number } | undefined;
};

const rounded = (n: number): number => Math.round(n * 1000) / 1000;
const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

const trendOf = (points: Association['points']): Association['trend'] => {
  if (points.length < SMALLEST_TREND) return undefined;
  const [mx, my] = [meanOf(points.map(({ share }) => share)), meanOf(points.map(({ value }) => value))];
  const sum = (of: (x: number, y: number) => number): number =>
    points.reduce((all, { share, value }) => all + of(share - mx, value - my), 0);
  const [xx, yy, xy] = [sum((x) => x * x), sum((_, y) => y * y), sum((x, y) => x * y)];
  if (xx === 0 || yy === 0) return undefined;
  const slope = xy / xx;
  return { at0: rounded(my - slope * mx), slope: rounded(slope), r: rounded(xy / Math.sqrt(xx * yy)) };
};

export const association = (sittings: readonly Sitting[]): Association | undefined => {
  const points = sittings.flatMap(({ id, ended, hatHours, final, ending }) => {
    const hours = hatHours.publicServant + hatHours.networkManager;
    if (!ended || hours === 0) return [];
    return [{ id, share: rounded(hatHours.publicServant / hours), value: final.value, ending }];
  });
  return isShown(points.length) ? { n: points.length, points, trend: trendOf(points) } : undefined;
};
