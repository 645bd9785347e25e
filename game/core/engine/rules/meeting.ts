/** Meeting somebody (game.md §4): what they saw of you, what they expect, and what a silent change of hats costs. */
import { type Step, because, post, remember } from '../step.ts';

/**
 * Somebody is met in the hat worn now: present at an act, asked, or asked for leave. Whoever has seen the other hat last
 * and was not told loses trust, once for each silent switch.
 */
export const meet = (step: Step, actor: number): void => {
  const { layout, numbers } = step.compiled;
  const { own } = layout;
  const person = layout.actors[actor]!;
  const hat = step.state[own.hat]!;
  const last = step.state[person.lastSeen]!;
  if (last !== 0 && last !== hat && step.state[own.silently] === 1) {
    because(step, 'rule.silentHat', () => {
      post(step, person.trust, numbers.silentSeen);
      post(step, own.risks.lossOfDemocracy, numbers.silenceRisk);
    });
  }
  if (step.state[person.announced] !== hat) remember(step, person.announced, 0);
  seen(step, actor);
};

/** What every meeting leaves behind, a telling included. */
export const seen = (step: Step, actor: number): void => {
  const { own, actors } = step.compiled.layout;
  const person = actors[actor]!;
  const hat = step.state[own.hat]!;
  remember(step, person.seen, step.state[person.seen]! | hat);
  remember(step, person.lastSeen, hat);
  remember(step, person.heardExpects, step.state[person.expects]!);
  remember(step, person.lastMet, step.state[own.week]!);
};
