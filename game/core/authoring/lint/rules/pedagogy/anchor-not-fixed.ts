/** An anchor comes in the same week for everybody only if nothing but the calendar opens it. */
import type { Rule } from '../../rule.ts';
import type { Path } from '../../told.ts';

export const anchorNotFixed: Rule = {
  id: 'anchor-not-fixed',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: ({ scenario, facts }, report) => {
    for (const { path, it } of facts.consequences) {
      for (const id of it.open) {
        if (!scenario.dilemmas[id]?.anchor || inStoryline(path)) continue;
        report([...path, 'open'], { id });
      }
    }
  },
};

/** News and chance may come by the calendar, too; what follows a player's own deed may not. */
const inStoryline = (path: Path): boolean => ['storylines', 'events', 'outcomes'].includes(String(path[0]));
