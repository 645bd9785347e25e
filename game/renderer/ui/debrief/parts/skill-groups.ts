/** Moments of one kind stand together, in the order of their first; each side of a skill reads as a few sentences. */
import type { Debrief, Observation, Side } from '../../../../core/debrief/debrief.ts';
import type { Skill } from '../../../../core/scenario/vocabulary.ts';
import { kindOf } from './headlines.ts';

export type Group = { readonly kind: string; readonly all: readonly [Observation, ...Observation[]] };

type Given = Pick<Debrief, 'skills' | 'meetings'>;

/** Whoever met the other hat and had been told of it in an earlier week stands apart from those who never were. */
const groupOf = ({ meetings }: Given, one: Observation): string => {
  const kind = kindOf(one);
  if (!kind.startsWith('expected.')) return kind;
  const met = meetings.all.find(({ n, actor }) => n === one.n && actor === one.actor);
  return met?.knew === true ? kind.replace('expected.', 'knew.') : kind;
};

export const groupsOf = (debrief: Given, skill: Skill, side: Side): readonly Group[] => {
  const groups = new Map<string, [Observation, ...Observation[]]>();
  for (const one of debrief.skills) {
    if (one.skill !== skill || one.side !== side) continue;
    const kind = groupOf(debrief, one);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [one]);
    else group.push(one);
  }
  return [...groups].map(([kind, all]) => ({ kind, all }));
};
