/** Asking and asking leave (game.md §3, §4): an hour, an answer to the role that stands there, and a thread. */
import { apply } from '../apply.ts';
import { placeOf } from '../deed.ts';
import type { Compiled } from '../compiled.ts';
import { KNOWLEDGE } from '../layout.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../slots.ts';
import { type Step, because, postTo, raise, tell } from '../step.ts';
import { firstCase } from './cases.ts';
import { hoursOnly, pay, tooDear } from './cost.ts';
import { meantFor, tellsTo } from './knowledge.ts';
import { meet } from './meeting.ts';
import { absent } from './presence.ts';
import { closeEarly, closedEarly, tooEarly } from './ripening.ts';
import { takeTheirHours } from './their-hours.ts';
import { openThread } from './thread.ts';

const ASKED_ALREADY: Refusal = { code: 'asked-already' };

/** Why this question cannot be asked now. Answered once, it is open again when something it told went stale. */
export const askRefused = (compiled: Compiled, state: State, index: number): Refusal | undefined => {
  const { layout, deeds } = compiled;
  const question = deeds.askings[index]!;
  const { answered, closedUntil } = layout.questions[index]!;
  const stale = question.tells.some((interest) => state[layout.interests[interest]!.state] === KNOWLEDGE.stale);
  if (state[answered] === 1 && !stale) return ASKED_ALREADY;
  if (question.guard !== undefined && question.guard(state) === 0) return question.notYet;
  return (
    absent(compiled, state, [question.actor]) ??
    closedEarly(compiled, state, closedUntil) ??
    tooDear(compiled, state, question.cost)
  );
};

/** Asks. Refused, early or answered: the hour is paid, somebody was met, and outside a thread is open. */
export const ask = (step: Step, index: number): void => {
  const { compiled } = step;
  const question = compiled.deeds.askings[index]!;
  const { answered, closedUntil } = compiled.layout.questions[index]!;
  const { id } = compiled.layout.actors[question.actor]!;
  const early = question.early !== undefined && tooEarly(compiled, step.state, question.ripens, [question.actor]);
  const chosen = firstCase(step.state, question.cases);
  const told = [...question.deed.reveals, ...(chosen?.reveals ?? [])];
  const kept = told.find((interest) => !tellsTo(step, interest));
  const why = kept === undefined || meantFor(step, kept) ? 'not-told' : 'other-hat';
  step.final = true;
  pay(step, question.cost);
  meet(step, question.actor);
  takeTheirHours(step, question.actor, question.cost.theirs);
  openThread(step, question.actor);
  raise(step, question.asked);
  if (kept !== undefined) {
    tell(step, 'refused', question.refused, id, why);
    raise(step, question.wasRefused);
  } else if (early) {
    closeEarly(step, closedUntil);
    because(step, placeOf(question.early!), () => apply(step, question.early!));
  } else {
    apply(step, question.deed);
    if (chosen) apply(step, chosen);
    postTo(step, answered, 1);
  }
};

/** Why leave cannot be asked now: it is asked in the role that was told, for what was confided and not cleared. */
export const clearRefused = (compiled: Compiled, state: State, interest: number): Refusal | undefined => {
  const { layout, deeds, numbers } = compiled;
  const { state: knowledge, toldAs, cleared } = layout.interests[interest]!;
  const { confided, actor, id } = deeds.interests[interest]!;
  if (state[knowledge] === KNOWLEDGE.unknown) {
    return { code: 'not-heard', actor: layout.actors[actor]!.id, interest: id.split('.')[1]! };
  }
  if (!confided) return { code: 'not-confided' };
  if (state[cleared] === 1) return { code: 'cleared-already' };
  if (state[toldAs] !== state[layout.own.hat]) return { code: 'own-role', hat: compiled.hats[state[toldAs]! - 1]! };
  return absent(compiled, state, [actor]) ?? tooDear(compiled, state, hoursOnly(numbers.clearHours));
};

/** Asks leave to use in the other role what was told in this one. It is given: people like to be asked. */
export const clear = (step: Step, interest: number): void => {
  const { layout, deeds, numbers } = step.compiled;
  const { actor, leave, clear: event } = deeds.interests[interest]!;
  pay(step, hoursOnly(numbers.clearHours));
  meet(step, actor);
  postTo(step, layout.interests[interest]!.cleared, 1);
  step.final = true;
  tell(step, 'told', leave, layout.actors[actor]!.id);
  raise(step, event);
};
