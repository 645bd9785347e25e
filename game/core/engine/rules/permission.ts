/** Permission (game.md §4): knowledge crosses hats, permission does not. What was confided in one role is lent. */
import type { Compiled } from '../compiled.ts';
import { KNOWLEDGE } from '../layout.ts';
import type { State } from '../slots.ts';
import { type Step, because, post } from '../step.ts';

/** Whether using this now breaks a confidence: told to the other role, without leave, and from nobody else. */
const breaksConfidence = ({ layout, deeds }: Compiled, state: State, interest: number): boolean => {
  const { state: knowledge, toldAs, cleared } = layout.interests[interest]!;
  const { confided, elsewhere } = deeds.interests[interest]!;
  if (!confided || state[knowledge] === KNOWLEDGE.unknown || state[cleared] === 1) return false;
  if (state[toldAs] === state[layout.own.hat]) return false;
  return !elsewhere.some((other) => state[layout.interests[other]!.state] === KNOWLEDGE.known);
};

/** Using interests: each broken confidence costs the teller's trust, for each such act. */
export const use = (step: Step, interests: readonly number[]): void => {
  const { compiled } = step;
  for (const interest of interests) {
    if (!breaksConfidence(compiled, step.state, interest)) continue;
    because(step, 'rule.permission', () => {
      post(
        step,
        compiled.layout.actors[compiled.deeds.interests[interest]!.actor]!.trust,
        compiled.numbers.permissionBroken,
      );
      post(step, compiled.layout.own.risks.valueDestruction, compiled.numbers.permissionRisk);
    });
  }
};
