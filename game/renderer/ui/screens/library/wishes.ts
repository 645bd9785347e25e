import type { ReadyCard, ScenarioCard } from '../views.ts';

/** What somebody looks for; undefined where anything will do. */
export type Wishes = {
  readonly coCreation: ReadyCard['coCreation'] | undefined;
  readonly policyArea: ReadyCard['policyArea'] | undefined;
  readonly difficulty: number | undefined;
};

export const NO_WISHES: Wishes = { coCreation: undefined, policyArea: undefined, difficulty: undefined };

/** Whether a scenario is what somebody looks for. One that cannot be played is shown to whoever looks for nothing yet. */
export const fits = (card: ScenarioCard, wishes: Wishes): boolean => {
  const names = Object.keys(NO_WISHES) as (keyof Wishes)[];
  if (card.kind !== 'ready') return names.every((name) => wishes[name] === undefined);
  return names.every((name) => wishes[name] === undefined || wishes[name] === card[name]);
};
