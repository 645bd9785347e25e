/** Carry (game.md §4): what citizens get rests on the weaker of two legs, the partners outside and the house inside. */
import type { Slot } from '../../slots.ts';
import type { Step } from '../../step.ts';

/** Whether the mean of these quantities is at least so much, without rounding it. */
const reaches = (step: Step, slots: readonly Slot[], limit: number): boolean => {
  let sum = 0;
  for (const slot of slots) sum += step.state[slot]!;
  return sum >= limit * slots.length;
};

/**
 * The factor on value, in hundredths: the legs are the mean trust of the key partners and the mean of cover and
 * accountability. A scenario without key partners stands on the inside leg alone.
 */
export const carry = (step: Step): number => {
  const { numbers, layout, deeds } = step.compiled;
  const outside = layout.actors.flatMap(({ trust }, i) => (deeds.actors[i]!.key ? [trust] : []));
  const inside = [layout.own.cover, layout.own.accountability];
  const both = (limit: number) => reaches(step, outside, limit) && reaches(step, inside, limit);
  if (!both(numbers.carryWeakBelow)) return numbers.carryWeak;
  return both(numbers.carryStrongFrom) ? numbers.carryStrong : 100;
};
