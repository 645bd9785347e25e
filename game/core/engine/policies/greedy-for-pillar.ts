/** Wants one pillar, whatever becomes of the rest. */
import { PILLARS, type Pillar } from '../../scenario/vocabulary.ts';
import { lookingAhead } from './looking-ahead.ts';
import type { Policy } from './player.ts';
import { WEIGHTS, type Weights } from './worth.ts';

/** As much as value weighs for whoever wants value. */
const WANTED = WEIGHTS.value;
const PASSING = 0.1;

export const greedyForPillar = (pillar: Pillar): Policy => {
  const others = Object.fromEntries(PILLARS.map((one) => [one, one === pillar ? WANTED : PASSING]));
  const weights: Weights = { ...WEIGHTS, value: PASSING, ...others };
  return lookingAhead(weights);
};
