/** A sentence that nobody says in one breath. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';
import { sentencesOf, wordsOf } from '../../texts/words.ts';

const MOST_WORDS = 40;
/** Notes for the instructor are read at a desk, and not aloud. */
const READ_AT_A_DESK = 'debrief.instructorNotes';

export const sentenceLong: Rule = {
  id: 'sentence-long',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { id, text, place } of textsOf(subject)) {
      // No sentence is longer than its text: most texts need no closer look.
      if (id === READ_AT_A_DESK || text.length < 2 * MOST_WORDS) continue;
      const longest = Math.max(...sentencesOf(text).map((one) => wordsOf(one).length), 0);
      if (longest > MOST_WORDS) report(place, { n: longest });
    }
  },
};
