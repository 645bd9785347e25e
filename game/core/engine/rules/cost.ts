/** What a decision costs (game.md §4): hours first from the turn, then as overtime; euros; energy. */
import type { Cost } from '../../scenario/people.ts';
import type { Compiled } from '../compiled.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../slots.ts';
import { type Step, post } from '../step.ts';

type Price = Pick<Cost, 'hours' | 'funds' | 'energy'>;
const HOURS: Price[] = [];
/** A price in hours alone; made once, for lists ask for it by the dozen. */
export const hoursOnly = (hours: number): Price => (HOURS[hours] ??= { hours, funds: 0, energy: 0 });

export const isFree = ({ hours, funds, energy }: Price): boolean => hours === 0 && funds === 0 && energy === 0;

const overtimeFor = (compiled: Compiled, state: State, hours: number): number =>
  Math.max(0, hours - state[compiled.layout.own.hours]!);

/** Why this cannot be paid now, if it cannot. Overtime has its own limit and takes energy that must be there. */
export const tooDear = (compiled: Compiled, state: State, price: Price): Refusal | undefined => {
  const { own } = compiled.layout;
  const { overtimeHours, overtimeEnergy } = compiled.numbers;
  const overtime = overtimeFor(compiled, state, price.hours);
  const left = state[own.hours]! + overtimeHours - state[own.overtime]!;
  if (price.hours > left) return { code: 'hours-short', need: price.hours, left };
  if (price.funds > state[own.funds]!) return { code: 'funds-short', need: price.funds, left: state[own.funds]! };
  const energy = overtime * overtimeEnergy + price.energy;
  if (energy > state[own.energy]!) return { code: 'energy-short', need: energy, left: state[own.energy]! };
  return undefined;
};

/** Takes the price; it must not be too dear. */
export const pay = (step: Step, price: Price): void => {
  if (isFree(price)) return;
  const { own } = step.compiled.layout;
  const { overtimeEnergy, overtimeRisk } = step.compiled.numbers;
  const overtime = overtimeFor(step.compiled, step.state, price.hours);
  post(step, own.hours, overtime - price.hours);
  post(step, own.overtime, overtime);
  post(step, own.energy, 0 - price.energy - overtime * overtimeEnergy);
  post(step, own.funds, 0 - price.funds);
  post(step, own.risks.transactionCosts, overtime * overtimeRisk);
};
