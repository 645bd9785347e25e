/** Some people can be met only when something is true: a night shift at 06:30, somebody who has heard of you. */
import type { Compiled } from '../compiled.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from '../slots.ts';

/** The first of these actors who cannot be met now, as a refusal. */
export const absent = ({ deeds }: Compiled, state: State, actors: readonly number[]): Refusal | undefined => {
  for (const actor of actors) {
    const { present, id } = deeds.actors[actor]!;
    if (present !== undefined && present(state) === 0) return { code: 'not-present', actor: id };
  }
  return undefined;
};
