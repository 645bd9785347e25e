/** A translation that shows other figures than its original. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';
import { placeholdersIn } from '../../texts/placeholders.ts';

export const placeholderDiffers: Rule = {
  id: 'placeholder-differs',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { text, original, place } of textsOf(subject)) {
      if (original === undefined) continue;
      const [mine, theirs] = [names(text), names(original)];
      const lost = theirs.filter((name) => !mine.includes(name));
      const added = mine.filter((name) => !theirs.includes(name));
      if (lost.length > 0) report(place, { placeholder: `{${lost[0]}}` }, { as: 'lost' });
      else if (added.length > 0) report(place, { placeholder: `{${added[0]}}` }, { as: 'added' });
    }
  },
};

const names = (text: string): string[] => [...new Set(placeholdersIn(text).map(({ name }) => name))];
