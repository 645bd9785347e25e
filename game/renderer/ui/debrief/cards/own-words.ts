/** What the player answers and writes while looking back: into the session, or, where that may not be, into this window. */
import type { Debrief } from '../../../../core/debrief/debrief.ts';
import { useLooking } from '../looking.ts';

export type OwnWords = Pick<Debrief['written'], 'weekAgain' | 'otherWeek' | 'commitment' | 'question'>;

/** By what was played, which stays the same object as long as somebody looks at it in one language. */
const unkept = new WeakMap<Debrief['moments'], Partial<OwnWords>>();

type Own = { readonly words: OwnWords; readonly keep: (words: Partial<OwnWords>) => void };

/** The latest own words, and the way to keep new ones. */
export const useOwnWords = (): Own => {
  const { debrief, mayWrite, send } = useLooking();
  const { written, moments } = debrief;
  if (!mayWrite)
    return {
      words: { ...written, ...unkept.get(moments) },
      keep: (words) => void unkept.set(moments, { ...unkept.get(moments), ...words }),
    };
  return {
    words: written,
    keep: ({ weekAgain, ...texts }) => {
      const given = Object.entries(texts).filter(([, text]) => text !== undefined && text.trim() !== '');
      if (weekAgain === undefined && given.length === 0) return;
      send({
        kind: 'note',
        ...(weekAgain === undefined ? {} : { notes: { weekAgain } }),
        texts: Object.fromEntries(given),
      });
    },
  };
};
