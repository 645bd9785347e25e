/** Braces that nothing fills. */
import { phrase } from '../../../../scenario/phrase.ts';
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';
import { PLACEHOLDERS, placeholdersIn } from '../../texts/placeholders.ts';
import { nearestPlaceholder } from '../../texts/placeholders.ts';

export const placeholderUnknown: Rule = {
  id: 'placeholder-unknown',
  group: 'texts',
  severity: 'warning',
  mends: true,
  find: (subject, report) => {
    for (const { text, place } of textsOf(subject)) {
      for (const { name, from, to } of placeholdersIn(text)) {
        if (PLACEHOLDERS.includes(name)) continue;
        const source = place.file ?? subject.source;
        const span = source.textSpan(place.path, from, to);
        const meant = nearestPlaceholder(name);
        const fix =
          span && meant
            ? {
                title: phrase('mend.write', { text: `{${meant}}` }),
                edits: [{ file: source.file, ...span, text: `{${meant}}` }],
              }
            : undefined;
        const all = PLACEHOLDERS.map((one) => `\`{${one}}\``).join(', ');
        report({ ...place, from, to }, { placeholder: `{${name}}`, all }, { fix });
      }
    }
  },
};
