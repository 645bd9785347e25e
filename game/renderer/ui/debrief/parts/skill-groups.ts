/** Moments of one kind stand together, in the order of their first; each side of a skill reads as a few sentences. */
import type { Observation, Side } from '../../../../core/debrief/debrief.ts';
import type { Skill } from '../../../../core/scenario/vocabulary.ts';
import { kindOf } from './headlines.ts';

export type Group = { readonly kind: string; readonly all: readonly [Observation, ...Observation[]] };

export const groupsOf = (skills: readonly Observation[], skill: Skill, side: Side): readonly Group[] => {
  const groups = new Map<string, [Observation, ...Observation[]]>();
  for (const one of skills) {
    if (one.skill !== skill || one.side !== side) continue;
    const group = groups.get(kindOf(one));
    if (group === undefined) groups.set(kindOf(one), [one]);
    else group.push(one);
  }
  return [...groups].map(([kind, all]) => ({ kind, all }));
};
