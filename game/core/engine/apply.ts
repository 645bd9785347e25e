/** Applies a compiled consequence: changes first, then what people know and object, then what it sets off. */
import type { Deed, Effect } from './deed.ts';
import { DILEMMA, standing } from './dilemma-slots.ts';
import { OBJECTION, PROMISE } from './layout.ts';
import { draw } from './rules/chance.ts';
import { learn, unsettle } from './rules/knowledge.ts';
import { type Scale, scaled } from './rules/scaling/scale.ts';
import { type Step, because, post, postTo, raise, remember, standTo, tell } from './step.ts';

/** Applies a deed. `scale` is there for acts only: it scales what helps. */
export const apply = (step: Step, deed: Deed, scale?: Scale): void => {
  tell(step, 'says', deed.says);
  for (const effect of deed.effects) change(step, effect, scale);
  if (deed.more) applyMore(step, deed);
  for (const dilemma of deed.opens) open(step, dilemma);
};

const applyMore = (step: Step, deed: Deed): void => {
  for (const { slot, value } of deed.sets) postTo(step, slot, value);
  const { actors } = step.compiled.layout;
  for (const { actor, hat } of deed.expects) postTo(step, actors[actor]!.expects, hat);
  for (const interest of deed.reveals) learn(step, interest);
  for (const interest of deed.stale) unsettle(step, interest);
  for (const objection of deed.settles) settle(step, objection);
  for (const objection of deed.raises) object(step, objection);
  for (const clause of deed.agrees) agree(step, clause);
  for (const promise of deed.promises) promiseMade(step, promise);
  for (const outcomes of deed.draws) drawOutcome(step, outcomes);
  for (const event of deed.events) happen(step, event);
};

const change = (step: Step, effect: Effect, scale: Scale | undefined): void => {
  if (scale === undefined || effect.change <= 0 || effect.scope === 'unscaled') post(step, effect.slot, effect.change);
  else {
    const { change: amount, modifiers } = scaled(step, effect, scale);
    post(step, effect.slot, amount, effect.change, modifiers);
  }
};

/** Settled from any state; one that was never raised is then never raised. */
const settle = (step: Step, objection: number): void => {
  const { slot } = step.compiled.layout.objections[objection]!;
  if (step.state[slot] === OBJECTION.settled) return;
  postTo(step, slot, OBJECTION.settled);
  const { settled, owner } = step.compiled.deeds.objections[objection]!;
  tell(step, 'settled', settled, step.compiled.layout.actors[owner]!.id);
};

/** Raises an objection that was not raised yet. Its owner says it. */
export const object = (step: Step, objection: number): boolean => {
  const { slot } = step.compiled.layout.objections[objection]!;
  if (step.state[slot] !== OBJECTION.notRaised) return false;
  postTo(step, slot, OBJECTION.open);
  const { text, owner } = step.compiled.deeds.objections[objection]!;
  tell(step, 'news', text, step.compiled.layout.actors[owner]!.id);
  step.final = true;
  return true;
};

const agree = (step: Step, clause: number): void => {
  const { slot } = step.compiled.layout.charter[clause]!;
  if (step.state[slot] === 1) return;
  postTo(step, slot, 1);
  raise(step, step.compiled.deeds.charter[clause]!.event);
};

/** A promise is made once; made again while it is open, or after it was settled, it changes nothing. */
export const promiseMade = (step: Step, promise: number): void => {
  const { state, due, madeAs } = step.compiled.layout.promises[promise]!;
  const { own } = step.compiled.layout;
  if (step.state[state] !== PROMISE.none) return;
  postTo(step, state, PROMISE.open);
  postTo(step, due, step.state[own.week]! + step.compiled.promises[promise]!.terms.dueIn);
  remember(step, madeAs, step.state[own.hat]!);
};

const drawOutcome = (step: Step, outcomes: number): void => {
  const { id, alternatives, weights } = step.compiled.deeds.outcomes[outcomes]!;
  const alternative = alternatives[draw(step, outcomes, id, weights)]!;
  step.final = true;
  tell(step, 'chance', `outcomes.${id}.${alternative.id}.text`);
  because(step, `outcome.${id}.${alternative.id}`, () => apply(step, alternative.deed));
  raise(step, alternative.event);
};

/** News: told, applied, heard by the storylines. */
export const happen = (step: Step, event: number): void => {
  const { id, deed, face, event: heard } = step.compiled.deeds.events[event]!;
  step.final = true;
  tell(step, 'news', `events.${id}.text`, face);
  because(step, `event.${id}`, () => {
    post(step, step.compiled.layout.events[event]!.slot, 1);
    apply(step, deed);
  });
  raise(step, heard);
};

/** Opens a dilemma that was closed. It is shown, and its weeks are counted, from the next turn's first week on. */
export const open = (step: Step, dilemma: number): void => {
  const { layout, turnStarts, deeds } = step.compiled;
  if (standing(step.state, layout.dilemmas[dilemma]!.place) !== DILEMMA.closed) return;
  const { weeks, anchor, interrupt } = deeds.dilemmas[dilemma]!;
  const shown = turnStarts[step.state[layout.own.turn]! + (step.opening ? 0 : 1)]!;
  standTo(step, dilemma, DILEMMA.open, anchor || interrupt >= 0 ? 0 : shown + weeks - 1);
  step.final = true;
};
