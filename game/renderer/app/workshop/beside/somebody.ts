import { INSIDE_SECTORS, type Sector } from '../../../../core/scenario/vocabulary.ts';
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import type { Somebody } from '../../../ui/ui.tsx';
import { portraitOf } from '../portrait.ts';

/** Somebody of the cast, with face and name; undefined for an id that names nobody. */
export const somebody = (scenario: Scenario, id: string | undefined): Somebody | undefined => {
  const actor = id === undefined ? undefined : scenario.actors[id];
  if (id === undefined || actor === undefined) return undefined;
  return {
    id,
    name: scenario.texts[`actors.${id}.name`] ?? id,
    portrait: portraitOf(scenario, id),
    inside: (INSIDE_SECTORS as readonly Sector[]).includes(actor.sector),
  };
};

export const cast = (scenario: Scenario, ids: readonly string[]): readonly Somebody[] =>
  ids.flatMap((id) => somebody(scenario, id) ?? []);
