/** The screen has no more room for a translation than for the text. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';

export const translationLong: Rule = {
  id: 'translation-long',
  group: 'texts',
  severity: 'warning',
  title: 'A translation is longer than its place.',
  mends: false,
  find: (subject, report) => {
    for (const { text, original, longest, place } of textsOf(subject)) {
      if (original === undefined || text.length <= longest) continue;
      report(place, `This has ${text.length} characters; there is room for ${longest}.`, 'shorten it');
    }
  },
};
