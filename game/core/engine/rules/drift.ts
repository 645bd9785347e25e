/** Drift (game.md §4): what happens while one hat stays in the bag for too long. */
import { object } from '../apply.ts';
import { NETWORK_MANAGER, PUBLIC_SERVANT } from '../layout.ts';
import { type Step, post, remember } from '../step.ts';

/** At a closing: counts the weeks without each hat and lets its absence be felt. */
export const drift = (step: Step): void => {
  const { own } = step.compiled.layout;
  step.cause = 'rule.drift';
  for (const hat of [PUBLIC_SERVANT, NETWORK_MANAGER]) {
    const slot = own.without[hat - 1]!;
    const worn = (step.state[own.worn]! & hat) !== 0;
    remember(step, slot, worn ? 0 : step.state[slot]! + 1);
    const beyond = step.state[slot]! - step.compiled.numbers.driftFrom;
    if (beyond < 0) continue;
    if (hat === PUBLIC_SERVANT) withoutPublicServant(step, beyond);
    else withoutNetworkManager(step);
  }
};

/** Line management raises its next objection, in file order: by default every second week. */
const withoutPublicServant = (step: Step, beyond: number): void => {
  const { layout, numbers, deeds } = step.compiled;
  post(step, layout.own.accountability, numbers.driftAccountability);
  post(step, layout.own.cover, numbers.driftCover);
  if (beyond % numbers.driftObjections !== 0) return;
  deeds.objections.some(({ line }, objection) => line && object(step, objection));
};

/** Partners outside lose interest, but for those who work together with somebody: they go on without you. */
const withoutNetworkManager = (step: Step): void => {
  const { layout, numbers, deeds } = step.compiled;
  for (const [i, { inside, ties }] of deeds.actors.entries()) {
    if (inside || ties.some((tie) => step.state[tie] === 2)) continue;
    post(step, layout.actors[i]!.engagement, numbers.driftEngagement);
  }
  post(step, layout.own.legitimacy, numbers.driftLegitimacy);
};
