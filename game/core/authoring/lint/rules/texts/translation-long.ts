/** The screen has no more room for a translation than for the text. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';

export const translationLong: Rule = {
  id: 'translation-long',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { text, original, longest, place } of textsOf(subject)) {
      if (original === undefined || text.length <= longest) continue;
      report(place, { n: text.length, longest });
    }
  },
};
