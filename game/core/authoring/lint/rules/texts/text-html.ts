/** Tags are never read: they are shown as they stand. */
import type { Rule } from '../../rule.ts';
import { textsOf } from '../../texts/all-texts.ts';

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;

export const textHtml: Rule = {
  id: 'text-html',
  group: 'texts',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { text, place } of textsOf(subject)) {
      const tag = TAG.exec(text);
      if (!tag) continue;
      const span = { from: tag.index, to: tag.index + tag[0].length };
      report({ ...place, ...span }, { tag: tag[0] });
    }
  },
};
