import type { Scenario } from '../../../core/scenario/scenario.ts';

/** A face as the game draws it: by the actor's id, where the author says no other seed. */
export const portraitOf = (scenario: Scenario, id: string) => {
  const portrait = scenario.actors[id]?.portrait;
  return { ...portrait, seed: portrait?.seed ?? id };
};
