/** Threads (game.md §4; the deck: listening): a question is a promise to come back. "You asked. And now?" */
import { type Step, because, post, postTo } from '../step.ts';

/** A question to somebody outside opens a thread, one an actor; an act with them settles it. */
export const openThread = (step: Step, actor: number): void => {
  const { thread } = step.compiled.layout.actors[actor]!;
  if (step.compiled.deeds.actors[actor]!.inside || step.state[thread] !== 0) return;
  postTo(step, thread, step.state[step.compiled.layout.own.week]! + step.compiled.numbers.threadWeeks);
};

/** An act with somebody settles the thread with them. */
export const settleThread = (step: Step, actor: number): void => {
  const { trust, thread } = step.compiled.layout.actors[actor]!;
  if (step.state[thread] === 0) return;
  because(step, 'rule.thread', () => {
    postTo(step, thread, 0);
    post(step, trust, step.compiled.numbers.threadKept);
  });
};

/** At a closing: threads that fall due this week are cut. */
export const cutThreads = (step: Step): void => {
  const { actors, own } = step.compiled.layout;
  step.cause = 'rule.thread';
  for (const { trust, thread } of actors) {
    if (step.state[thread] === 0 || step.state[thread]! > step.state[own.week]!) continue;
    postTo(step, thread, 0);
    post(step, trust, step.compiled.numbers.threadBroken);
  }
};
