/** More is counted than the place has room for, or less than nothing. */
import { SEEN_MOST } from '../../../../scenario/vocabulary.ts';
import type { Rule } from '../../rule.ts';

export const seenUndrawn: Rule = {
  id: 'seen-undrawn',
  group: 'art',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    const { thing, at0, at100 } = scenario.value.seen;
    // Chalk writes a figure where there are no strokes for it.
    if (thing === undefined || thing === 'tally') return;
    const most = SEEN_MOST[thing];
    const [least, highest] = [Math.min(at0, at100), Math.max(at0, at100)];
    const at = { path: ['value', 'seen', 'thing'], at: 'value' } as const;
    if (least < 0) report(at, { thing, least }, { as: 'negative' });
    if (highest > most) report(at, { thing, highest, most });
  },
};
