/** A translation that shows other figures than its original. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';
import { placeholdersIn } from '../../texts/placeholders.ts';

export const placeholderDiffers: Rule = {
  id: 'placeholder-differs',
  group: 'texts',
  severity: 'warning',
  title: 'A translation shows other figures than the text.',
  mends: false,
  find: (subject, report) => {
    for (const { text, original, place } of textsOf(subject)) {
      if (original === undefined) continue;
      const [mine, theirs] = [names(text), names(original)];
      const lost = theirs.filter((name) => !mine.includes(name));
      const added = mine.filter((name) => !theirs.includes(name));
      if (lost.length > 0) report(place, `\`{${lost[0]}}\` is missing in this translation.`, 'put it back');
      else if (added.length > 0)
        report(place, `\`{${added[0]}}\` is not in the text that this translates.`, 'take it out');
    }
  },
};

const names = (text: string): string[] => [...new Set(placeholdersIn(text).map(({ name }) => name))];
