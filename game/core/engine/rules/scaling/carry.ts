/** Carry (game.md §4): what citizens get rests on the weaker of two legs, the partners outside and the house inside. */
import type { Step } from '../../step.ts';
import { meanHundredths } from './rounding.ts';

/** The two legs, 0–100: mean trust of the key partners; mean of cover and accountability. */
export const legs = ({
  compiled,
  state,
}: Pick<Step, 'compiled' | 'state'>): { readonly outside: number; readonly inside: number } => {
  const { layout, deeds } = compiled;
  const key = deeds.actors.flatMap((actor, i) => (actor.key ? [state[layout.actors[i]!.trust]!] : []));
  return {
    outside: meanHundredths(key),
    inside: meanHundredths([state[layout.own.cover]!, state[layout.own.accountability]!]),
  };
};

/** The factor on value, in hundredths. A scenario without key partners stands on the inside leg alone. */
export const carry = (step: Step): number => {
  const { outside, inside } = legs(step);
  const weaker = Math.min(outside, inside);
  const { numbers } = step.compiled;
  if (weaker < numbers.carryWeakBelow) return numbers.carryWeak;
  return weaker < numbers.carryStrongFrom ? 100 : numbers.carryStrong;
};
