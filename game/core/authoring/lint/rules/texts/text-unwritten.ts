/** Dots and notes that stand for a text. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';

const UNWRITTEN = /^["“”'‘’\s]*(?:…|\.\.\.|\?+|xxx+|tbd|to ?do\b.*|lorem ipsum\b.*)["“”'‘’\s]*$/is;

export const textUnwritten: Rule = {
  id: 'text-unwritten',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { text, place } of textsOf(subject)) {
      if (UNWRITTEN.test(text)) report(place);
    }
  },
};
