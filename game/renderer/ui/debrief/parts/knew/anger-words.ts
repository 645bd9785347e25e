/** Who was angriest, in words: of those who could be pointed at, and all of them where several lost as much. */
import type { Anger, Debrief } from '../../../../../core/debrief/debrief.ts';
import { listed } from '../../pieces/names.ts';
import type { Say } from '../../../text/text.ts';

/** Nobody where nobody lost anything. */
export const angriestOf = ({ actual, tied }: Anger): readonly string[] =>
  actual === undefined ? [] : [actual, ...tied];

/** Somebody else was angrier than whoever was pointed at. */
export const isSurprise = (anger: Anger): boolean =>
  anger.expected !== undefined && anger.actual !== undefined && !angriestOf(anger).includes(anger.expected);

export const angerWords = ({ people }: Pick<Debrief, 'people'>, anger: Anger, say: Say): string => {
  const all = angriestOf(anger);
  if (all.length === 0) return say('back.knew.anger.none');
  const names = listed(
    all.map((actor) => people[actor]!.name),
    say,
  );
  if (all.length > 1) return say('back.knew.anger.tied', { names });
  return say(all[0] === anger.expected ? 'back.knew.anger.as' : 'back.knew.anger.was', { name: names });
};
