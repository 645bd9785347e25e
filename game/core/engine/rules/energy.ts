/** Energy (game.md §4): tired people achieve less; overtime and every turn take some, hours left bring some back. */
import { type Step, post } from '../step.ts';

/** The factor of an act at this energy, in hundredths: 100 from `tiredBelow` up, falling evenly to `tiredFloor` at 0. */
export const energyFactor = (step: Step, energy: number): number => {
  const { tiredBelow, tiredFloor } = step.compiled.numbers;
  if (energy >= tiredBelow) return 100;
  return tiredFloor + Math.round(((100 - tiredFloor) * energy) / tiredBelow);
};

/** At the last closing of a turn: the turn's toll and the rest that hours left allow. */
export const rest = (step: Step): void => {
  const { layout, numbers } = step.compiled;
  step.cause = 'rule.rest';
  post(step, layout.own.energy, numbers.turnEnergy + numbers.restEnergy * step.state[layout.own.hoursLeft]!);
};
