/**
 * Scaling of what an act brings (game.md §4): fit × interest served × repetition × energy, kept within bounds, then carry
 * on value, one rounding. Factors are whole hundredths; the product of them is exact.
 */
import type { Effect } from '../../deed.ts';
import type { Modifier } from '../../ledger.ts';
import type { Step } from '../../step.ts';
import { roundAway } from './rounding.ts';

/** The factors of one act, in hundredths. Actors that are not present take the means. */
export type Scale = {
  readonly present: readonly number[];
  readonly fit: readonly number[];
  readonly repetition: readonly number[];
  readonly meanFit: number;
  readonly meanRepetition: number;
  readonly energy: number;
  /** On value only; read before anything of the act has happened. */
  readonly carry: number;
  readonly serves: number;
  /** Tellers of the interests served: the factor counts on their gauges and on those that belong to nobody. */
  readonly tellers: readonly number[];
};

const HUNDREDTHS_4 = 100 ** 4;

/** What becomes of one effect that helps. Its modifiers are those factors that are not 1. */
export const scaled = (
  step: Step,
  effect: Effect,
  scale: Scale,
): { change: number; modifiers: readonly Modifier[] } => {
  const { numbers, layout } = step.compiled;
  const at = scale.present.indexOf(effect.actor);
  const fit = at < 0 ? scale.meanFit : scale.fit[at]!;
  const repetition = at < 0 ? scale.meanRepetition : scale.repetition[at]!;
  const serves = effect.scope === 'common' || scale.tellers.includes(effect.actor) ? scale.serves : 100;
  const exact = fit * serves * repetition * scale.energy;
  const product = Math.min(numbers.productCeiling * 100 ** 3, Math.max(numbers.productFloor * 100 ** 3, exact));
  const carried = effect.slot === layout.own.value ? scale.carry : 100;
  const change = roundAway((effect.change * product * carried) / (HUNDREDTHS_4 * 100));
  return { change, modifiers: step.recording ? modifiersOf(fit, serves, repetition, scale.energy, carried) : NONE };
};

const NONE: readonly Modifier[] = [];

/** The factors that are not 1. */
const modifiersOf = (fit: number, serves: number, repetition: number, energy: number, carried: number): Modifier[] => {
  const modifiers: Modifier[] = [];
  if (fit !== 100) modifiers.push({ name: 'fit', hundredths: fit });
  if (serves !== 100) modifiers.push({ name: 'serves', hundredths: serves });
  if (repetition !== 100) modifiers.push({ name: 'repetition', hundredths: repetition });
  if (energy !== 100) modifiers.push({ name: 'energy', hundredths: energy });
  if (carried !== 100) modifiers.push({ name: 'carry', hundredths: carried });
  return modifiers;
};
