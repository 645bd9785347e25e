/** Acts (game.md §3): what it takes, what may break in, what comes of it. */
import { HATS } from '../../scenario/vocabulary.ts';
import { apply } from '../apply.ts';
import type { Compiled } from '../compiled.ts';
import { placeOf } from '../deed.ts';
import type { Act } from '../deeds.ts';
import { DILEMMA, standing } from '../dilemma-slots.ts';
import { KNOWLEDGE } from '../layout.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../slots.ts';
import { type Step, because, post, raise, remember, standTo } from '../step.ts';
import { readyNames, sheetRefused, tableSheet } from './agreement.ts';
import { pay, tooDear } from './cost.ts';
import { energyFactor } from './energy.ts';
import { fit } from './scaling/fit.ts';
import { meet } from './meeting.ts';
import { use } from './permission.ts';
import { absent } from './presence.ts';
import { repeated, repetition } from './scaling/repetition.ts';
import { closeEarly, closedEarly, tooEarly } from './ripening.ts';
import { carry } from './scaling/carry.ts';
import { meanHundredths } from './scaling/rounding.ts';
import type { Scale } from './scaling/scale.ts';
import { settleThread } from './thread.ts';
import { takeTheirHours } from './their-hours.ts';
import { firstCase } from './cases.ts';

/** Refusals without particulars are made once: thousands are handed out a second. */
const WRONG_HAT: readonly Refusal[] = HATS.map((hat) => ({ code: 'wrong-hat', hat }));
const DONE_ALREADY: Refusal = { code: 'done-already' };

const presentAt = (act: Act, target: number): readonly number[] => (target < 0 ? act.present : [target]);

/** Why this act cannot be done now. `target` is the actor picked, −1 where the act needs none. */
export const actRefused = (compiled: Compiled, state: State, index: number, target: number): Refusal | undefined => {
  const act = compiled.deeds.acts[index]!;
  const { layout, numbers } = compiled;
  const { done, closedUntil } = layout.actions[index]!;
  const hat = state[layout.own.hat]!;
  if (!act.hats[hat - 1]) return WRONG_HAT[2 - hat];
  if (act.targets.length > 0 ? !act.targets.includes(target) : target >= 0) {
    return { code: 'wrong-actor', actors: act.targets.map((actor) => layout.actors[actor]!.id) };
  }
  if (act.once && state[done]! > 0) return DONE_ALREADY;
  if (act.guard !== undefined && act.guard(state) === 0) return act.notYet;
  const unheard = act.uses.find((interest) => state[layout.interests[interest]!.state] === KNOWLEDGE.unknown);
  if (unheard !== undefined) return notHeard(compiled, unheard);
  const cover = state[layout.own.cover]!;
  if (act.backing && cover < numbers.backingCover) return { code: 'no-backing', cover, need: numbers.backingCover };
  return (
    absent(compiled, state, presentAt(act, target)) ??
    closedEarly(compiled, state, closedUntil) ??
    (act.sheet < 0 ? undefined : sheetRefused(compiled, state, act.sheet)) ??
    tooDear(compiled, state, act.cost)
  );
};

export const notHeard = ({ layout }: Compiled, interest: number): Refusal => {
  const [actor = '', name = ''] = layout.interests[interest]!.id.split('.');
  return { code: 'not-heard', actor, interest: name };
};

/** Pays for an act; then either something breaks in, or it is carried out. */
export const act = (step: Step, index: number, target: number): void => {
  const { layout, deeds } = step.compiled;
  const it = deeds.acts[index]!;
  const energy = step.state[layout.own.energy]!;
  pay(step, it.cost);
  const interrupt = it.interrupts.find((dilemma) => breaksIn(step, dilemma));
  if (interrupt === undefined) {
    carryOut(step, index, target, energy);
    return;
  }
  standTo(step, interrupt, DILEMMA.open, 0);
  remember(step, layout.own.interrupt, interrupt + 1);
  remember(step, layout.own.pendingActor, target);
  remember(step, layout.own.pendingEnergy, energy);
  step.final = true;
};

const breaksIn = (step: Step, dilemma: number): boolean => {
  const { guard } = step.compiled.deeds.dilemmas[dilemma]!;
  if (standing(step.state, step.compiled.layout.dilemmas[dilemma]!.place) !== DILEMMA.closed) return false;
  return guard === undefined || guard(step.state) === 1;
};

/** The effects of an act that was paid for, with the energy there was before its cost. */
export const carryOut = (step: Step, index: number, target: number, energy: number): void => {
  const { compiled } = step;
  const { layout, deeds } = compiled;
  const it = deeds.acts[index]!;
  const present = presentAt(it, target);
  const early = it.early !== undefined && tooEarly(compiled, step.state, it.ripens, present);
  const scale = scaleOf(step, it, present, energy);
  for (const actor of present) {
    meet(step, actor);
    settleThread(step, actor);
    takeTheirHours(step, actor, it.cost.theirs);
    repeated(step, it.family, actor);
  }
  if (early) {
    closeEarly(step, layout.actions[index]!.closedUntil);
    because(step, placeOf(it.early!), () => apply(step, it.early!, scale));
    return;
  }
  use(step, it.uses);
  const chosen = firstCase(step.state, it.cases);
  // A case tells something about the world, and a sheet who would sign: neither is taken back.
  if (it.cases.length > 0 || it.sheet >= 0) step.final = true;
  const ready = it.sheet < 0 ? [] : readyNames(step.compiled, step.state, it.sheet);
  apply(step, it.deed[step.state[layout.own.hat]! - 1]!, scale);
  if (chosen) apply(step, chosen, scale);
  post(step, layout.actions[index]!.done, 1);
  raise(step, it.event);
  const at = it.targets.indexOf(target);
  if (at >= 0) raise(step, it.targetEvents[at]!);
  if (it.sheet >= 0) tableSheet(step, it.sheet, ready);
};

const scaleOf = (step: Step, it: Act, present: readonly number[], energy: number): Scale => {
  const { layout, deeds, numbers } = step.compiled;
  const known = it.serves.filter((interest) => step.state[layout.interests[interest]!.state] === KNOWLEDGE.known);
  const fits = present.map((actor) => fit(step, it, actor));
  const repetitions = present.map((actor) => repetition(step, it.family, actor));
  return {
    present,
    fit: fits,
    repetition: repetitions,
    meanFit: meanHundredths(fits),
    meanRepetition: meanHundredths(repetitions),
    energy: energyFactor(step, energy),
    carry: carry(step),
    serves: known.length > 0 ? numbers.servesKnown : 100,
    tellers: known.map((interest) => deeds.interests[interest]!.actor),
  };
};
