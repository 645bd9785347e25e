/** Longer texts by a measure of reading ease; too few words say nothing. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';
import { ease, wordsOf } from '../../texts/words.ts';

const FEWEST_WORDS = 40;
/** Flesch called 30 to 50 “difficult”: the language of reports. */
const HARDEST = 45;
const SHORTEST = 4 * FEWEST_WORDS;

export const hardToRead: Rule = {
  id: 'hard-to-read',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { text, language, place } of textsOf(subject)) {
      if (text.length < SHORTEST || wordsOf(text).length < FEWEST_WORDS) continue;
      const measured = ease(text, language);
      if (!measured || measured.score >= HARDEST) continue;
      report(place, { measure: measured.name, score: measured.score });
    }
  },
};
