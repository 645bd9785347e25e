/** Changing hats (game.md §4): announced to one to three people, or silently; each has its price. */
import type { Compiled } from '../compiled.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../slots.ts';
import { type Step, because, post, postTo, raise, remember } from '../step.ts';
import { hoursOnly, pay, tooDear } from './cost.ts';
import { seen } from './meeting.ts';
import { absent } from './presence.ts';

export const MOST_TOLD = 3;

type Told = readonly number[] | undefined;

const priceOf = ({ numbers }: Compiled, told: Told) =>
  told === undefined ? { hours: 0, funds: 0, energy: numbers.silentEnergy } : hoursOnly(numbers.announceHours);

/**
 * Says why the hat cannot be changed like this in a state. `told` are the actors of an announcement; none for a silent
 * change.
 */
export const hatRefused = (compiled: Compiled, hat: number, told: Told): ((state: State) => Refusal | undefined) => {
  const { own } = compiled.layout;
  const price = priceOf(compiled, told);
  const count = told === undefined ? 1 : told.length;
  const allowed = count >= 1 && count <= MOST_TOLD && new Set(told).size === (told?.length ?? 0);
  return (state) => {
    if (state[own.hat] === hat) return { code: 'hat-worn', hat: compiled.hats[hat - 1]! };
    if (!allowed) return { code: 'told-count', most: MOST_TOLD };
    return (told && absent(compiled, state, told)) ?? tooDear(compiled, state, price);
  };
};

/** Puts the other hat on. */
export const changeHat = (step: Step, hat: number, told: Told): void => {
  const { layout, deeds } = step.compiled;
  const { own } = layout;
  pay(step, priceOf(step.compiled, told));
  breakAnnouncements(step);
  postTo(step, own.hat, hat);
  remember(step, own.worn, step.state[own.worn]! | hat);
  remember(step, own.silently, told === undefined ? 1 : 0);
  // Who was told of an earlier change was not told of this one.
  for (const { announced } of layout.actors) remember(step, announced, 0);
  for (const actor of told ?? []) announce(step, actor, hat);
  raise(step, deeds.hatEvents[hat - 1]!);
};

/** An announcement holds for the turn; changing again before its end costs trust with those told. */
const breakAnnouncements = (step: Step): void => {
  for (const { toldNow, trust } of step.compiled.layout.actors) {
    if (step.state[toldNow] !== 1) continue;
    remember(step, toldNow, 0);
    because(step, 'rule.announceBroken', () => post(step, trust, step.compiled.numbers.announceBroken));
  }
};

const announce = (step: Step, actor: number, hat: number): void => {
  const { layout, numbers } = step.compiled;
  const { announcements, announced, toldNow, trust } = layout.actors[actor]!;
  const [last, before] = announcements;
  const week = step.state[layout.own.week]!;
  if (step.state[before]! > 0 && step.state[before]! > week - numbers.announceWeeks) {
    because(step, 'rule.announceTooOften', () => post(step, trust, numbers.announceTooOften));
  }
  remember(step, before, step.state[last]!);
  remember(step, last, week);
  remember(step, announced, hat);
  remember(step, toldNow, 1);
  seen(step, actor);
};
