/** Promises (game.md §3): to somebody, by a week, with an owner; kept, handed over, renegotiated, broken, or forgotten. */
import type { Promised } from '../../scenario/names.ts';
import { HATS, type PromiseMove } from '../../scenario/vocabulary.ts';
import type { Compiled } from '../compiled.ts';
import { PROMISE } from '../layout.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../slots.ts';
import { type Step, because, post, postTo, raise, remember, tell } from '../step.ts';
import { hoursOnly, pay, tooDear } from './cost.ts';
import { absent } from './presence.ts';

const priceOf = (compiled: Compiled, terms: Promised['terms'], move: PromiseMove) => {
  if (move === 'break') return hoursOnly(0);
  return hoursOnly(move === 'keep' ? (terms.hours ?? compiled.numbers.promiseHours) : compiled.numbers.promiseHours);
};

/** Why this cannot be done with a promise now. `to` is the actor it is handed to, −1 for the other moves. */
export const promiseRefused = (
  compiled: Compiled,
  state: State,
  move: PromiseMove,
  promise: number,
  to: number,
): Refusal | undefined => {
  const { layout } = compiled;
  const slots = layout.promises[promise]!;
  const { terms } = compiled.promises[promise]!;
  const { id } = slots;
  if (state[slots.state] !== PROMISE.open || state[slots.owner] !== 0) return { code: 'promise-not-open', promise: id };
  if (move === 'keep') {
    if (terms.hat !== undefined && HATS[state[layout.own.hat]! - 1] !== terms.hat)
      return { code: 'wrong-hat', hat: terms.hat };
    const when = compiled.deeds.promiseEvents[promise]!.when;
    if (when !== undefined && when(state) === 0) return { code: 'promise-not-due', promise: id };
  }
  if (move === 'renegotiate' && state[slots.moved] === 1) return { code: 'moved-already', promise: id };
  if (move === 'handOver') {
    if (to < 0 || layout.actors[to]!.id === terms.to)
      return { code: 'wrong-actor', actors: othersThan(compiled, terms.to) };
    const missing = absent(compiled, state, [to]);
    if (missing) return missing;
  }
  return tooDear(compiled, state, priceOf(compiled, terms, move));
};

const othersThan = ({ layout }: Compiled, actor: string) =>
  layout.actors.map(({ id }) => id).filter((id) => id !== actor);

/** Moves a promise. */
export const movePromise = (step: Step, move: PromiseMove, promise: number, to: number): void => {
  const { layout, numbers, promises, deeds } = step.compiled;
  const slots = layout.promises[promise]!;
  const { terms } = promises[promise]!;
  pay(step, priceOf(step.compiled, terms, move));
  if (move === 'keep') keep(step, promise);
  else if (move === 'break') breakIt(step, promise, numbers.promiseWithdrawn, false);
  else if (move === 'renegotiate') {
    remember(step, slots.moved, 1);
    post(step, slots.due, numbers.promiseExtension);
    post(step, trustOf(step, terms), numbers.promiseRenegotiated);
  } else {
    postTo(step, slots.owner, to + 1);
    if (deeds.actors[to]!.citizen) post(step, layout.own.risks.responsibilityDumping, numbers.dumpingRisk);
  }
};

const trustOf = ({ compiled }: Step, { to }: Promised['terms']) =>
  compiled.layout.actors[compiled.index.actor(to)]!.trust;

const keep = (step: Step, promise: number): void => {
  const { terms, path } = step.compiled.promises[promise]!;
  postTo(step, step.compiled.layout.promises[promise]!.state, PROMISE.kept);
  post(step, trustOf(step, terms), step.compiled.numbers.promiseKept);
  tell(step, 'promise', terms.kept === undefined ? undefined : `${path}.kept`, terms.to);
  raise(step, step.compiled.deeds.promiseEvents[promise]!.kept);
};

const breakIt = (step: Step, promise: number, trust: number, orphaned: boolean): void => {
  const { terms, path } = step.compiled.promises[promise]!;
  const { layout, numbers, deeds } = step.compiled;
  postTo(step, layout.promises[promise]!.state, PROMISE.broken);
  post(step, trustOf(step, terms), trust);
  if (orphaned) {
    because(step, 'rule.orphanedPromise', () => {
      post(step, layout.own.accountability, numbers.promiseOrphaned);
      post(step, layout.own.risks.accountabilityGap, numbers.gapRisk);
    });
  }
  tell(step, 'promise', terms.broken === undefined ? undefined : `${path}.broken`, terms.to);
  raise(step, deeds.promiseEvents[promise]!.broken);
};

/**
 * At a closing: promises that fall due. One whose condition is true is kept by that; one that was handed over is kept by
 * an owner who is engaged enough; all others are broken, and nobody answered for them.
 */
export const fallDue = (step: Step): void => {
  const { layout, deeds, numbers } = step.compiled;
  for (const [i, slots] of layout.promises.entries()) {
    if (step.state[slots.state] !== PROMISE.open || step.state[slots.due]! > step.state[layout.own.week]!) continue;
    const { when } = deeds.promiseEvents[i]!;
    const owner = step.state[slots.owner]!;
    const kept =
      owner > 0
        ? step.state[layout.actors[owner - 1]!.engagement]! >= numbers.ownerEngagement
        : when !== undefined && when(step.state) === 1;
    step.cause = `promise.${slots.id}`;
    if (kept) keep(step, i);
    else breakIt(step, i, numbers.promiseBroken, true);
  }
};
