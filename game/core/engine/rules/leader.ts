/** The leader (game.md §5): one ask in three weeks; she wants something back; a refusal leaves a sentence. */
import { apply, promiseMade } from '../apply.ts';
import { placeOf } from '../deed.ts';
import type { Compiled } from '../compiled.ts';
import { TASK } from '../layout.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../slots.ts';
import { type Step, because, post, postTo, raise, remember, tell } from '../step.ts';
import { hoursOnly, pay, tooDear } from './cost.ts';
import { meet } from './meeting.ts';
import { absent } from './presence.ts';

/** Why she cannot be asked this now. A task that she refused can be asked again. */
export const leaderRefused = (compiled: Compiled, state: State, task: number): Refusal | undefined => {
  const { layout, deeds, numbers } = compiled;
  if (deeds.tasks[task] === undefined) return { code: 'unknown-id', id: layout.tasks[task]!.id };
  const from = state[layout.own.nextAsk]!;
  if (state[layout.own.week]! < from) return { code: 'attention', from };
  if (state[layout.tasks[task]!.state]! >= TASK.waiting) return { code: 'granted-already' };
  return absent(compiled, state, [deeds.leader.actor]) ?? tooDear(compiled, state, hoursOnly(numbers.leaderHours));
};

/** Asks her: she does it, now or after a delay, and wants something back; or she refuses. */
export const askLeader = (step: Step, task: number): void => {
  const { layout, deeds, numbers } = step.compiled;
  const it = deeds.tasks[task]!;
  const { state, due } = layout.tasks[task]!;
  const week = step.state[layout.own.week]!;
  const leader = layout.actors[deeds.leader.actor]!.id;
  pay(step, hoursOnly(numbers.leaderHours));
  meet(step, deeds.leader.actor);
  remember(step, layout.own.nextAsk, week + deeds.leader.weeks);
  step.final = true;
  if (it.refuses || (it.guard !== undefined && it.guard(step.state) === 0)) {
    postTo(step, state, TASK.refused);
    because(step, placeOf(it.refusal), () => apply(step, it.refusal));
    raise(step, it.refused);
    return;
  }
  tell(step, 'leader', it.says, leader);
  for (const promise of it.wants) promiseMade(step, promise);
  postTo(step, state, TASK.waiting);
  remember(step, due, week + it.delay);
  if (it.delay === 0) grant(step, task);
};

const grant = (step: Step, task: number): void => {
  postTo(step, step.compiled.layout.tasks[task]!.state, TASK.done);
  apply(step, step.compiled.deeds.tasks[task]!.deed);
  raise(step, step.compiled.deeds.tasks[task]!.granted);
};

/** At a closing: what she granted with a delay is done as the week begins for which she said so. */
export const deliver = (step: Step): void => {
  const { layout, deeds } = step.compiled;
  for (const [i, { state, due }] of layout.tasks.entries()) {
    if (step.state[state] !== TASK.waiting || step.state[due]! > step.state[layout.own.week]! + 1) continue;
    step.cause = `leader.${deeds.tasks[i]!.id}`;
    grant(step, i);
  }
};

/** Cover (game.md §4) drains, by default every second week: nobody defends you for ever without being asked. */
export const drainCover = (step: Step): void => {
  const { layout, numbers } = step.compiled;
  if (step.state[layout.own.week]! % numbers.coverWeeks !== 0) return;
  step.cause = 'rule.cover';
  post(step, layout.own.cover, numbers.coverDrain);
};
