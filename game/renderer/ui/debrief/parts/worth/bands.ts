/** Bands of differences on a common axis, and the numbers that name it. */
import type { DecisionWorth } from '../../../../../core/debrief/counterfactual/counterfactual.ts';

export type Axis = { readonly low: number; readonly high: number; readonly ticks: readonly number[] };

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MOST_STEPS = 8;

/** From the lowest to the highest of numbers and 0, on round numbers. */
const axisOf = (numbers: readonly number[]): Axis => {
  const [least, most] = [Math.min(-1, ...numbers), Math.max(1, ...numbers)];
  const step = STEPS.find((one) => (most - least) / one <= MOST_STEPS) ?? 100;
  const low = Math.floor(least / step) * step;
  const high = Math.ceil(most / step) * step;
  return { low, high, ticks: Array.from({ length: (high - low) / step + 1 }, (_, i) => low + i * step) };
};

/** All decisions on one axis, so that bars can be compared from one to the next. */
export const axisFor = (decisions: readonly DecisionWorth[]): Axis =>
  axisOf(
    decisions.flatMap(({ ways }) =>
      ways.flatMap(({ against }) => (against === undefined ? [] : [against.gained.band.p10, against.gained.band.p90])),
    ),
  );

export const shareOn = ({ low, high }: Axis, value: number): number => (value - low) / (high - low);
