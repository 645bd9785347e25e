/** A sentence that is the same in both languages was copied and never translated; names and words of three letters are not. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';
import { wordsOf } from '../../texts/words.ts';

const FEWEST_WORDS = 5;

export const translationSame: Rule = {
  id: 'translation-same',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    const own = subject.scenario.language.slice(0, 2);
    for (const { text, original, language, place } of textsOf(subject)) {
      if (text !== original || language.startsWith(own) || wordsOf(text).length < FEWEST_WORDS) continue;
      report(place);
    }
  },
};
