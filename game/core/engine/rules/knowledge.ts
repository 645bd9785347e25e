/** What people tell each other (game.md §4): told to a role, known, stale; knowledge crosses hats. */
import { KNOWLEDGE } from '../layout.ts';
import { type Step, postTo, raise, tell } from '../step.ts';

/** An interest is told to the hat worn now, anew if it had gone stale. What is known already stays as it was told. */
export const learn = (step: Step, interest: number): void => {
  const { layout, deeds } = step.compiled;
  const { state, toldAs, cleared } = layout.interests[interest]!;
  if (step.state[state] === KNOWLEDGE.known) return;
  const { text, actor, told } = deeds.interests[interest]!;
  if (step.state[toldAs] !== step.state[layout.own.hat]) postTo(step, cleared, 0);
  postTo(step, toldAs, step.state[layout.own.hat]!);
  postTo(step, state, KNOWLEDGE.known);
  step.final = true;
  tell(step, 'told', text, layout.actors[actor]!.id);
  raise(step, told);
};

/** After a turning point an answer is no longer sure; ask again. */
export const unsettle = (step: Step, interest: number): void => {
  const { state } = step.compiled.layout.interests[interest]!;
  if (step.state[state] === KNOWLEDGE.known) postTo(step, state, KNOWLEDGE.stale);
};

/** Whether this is meant for the hat worn now. */
export const meantFor = (step: Step, interest: number): boolean => {
  const { tells } = step.compiled.deeds.interests[interest]!;
  return tells === 0 || tells === step.state[step.compiled.layout.own.hat];
};

/**
 * Whether somebody would tell this to the hat worn now: it is meant for it, and they have not seen the other hat, or were
 * told of the change.
 */
export const tellsTo = (step: Step, interest: number): boolean => {
  const { layout, deeds } = step.compiled;
  const { tells, actor } = deeds.interests[interest]!;
  const hat = step.state[layout.own.hat]!;
  if (tells === 0) return true;
  if (tells !== hat) return false;
  const { seen, announced } = layout.actors[actor]!;
  const seenOther = (step.state[seen]! & ~hat) !== 0;
  return !seenOther || step.state[announced] === hat;
};
