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
  title: 'A text is as hard to read as a report.',
  mends: false,
  find: (subject, report) => {
    for (const { text, language, place } of textsOf(subject)) {
      if (text.length < SHORTEST || wordsOf(text).length < FEWEST_WORDS) continue;
      const measured = ease(text, language);
      if (!measured || measured.score >= HARDEST) continue;
      const message = `This is hard to read: ${measured.name} ${measured.score}, where 60 is plain.`;
      report(place, message, 'use shorter sentences and shorter words');
    }
  },
};
