/** Chance knows nothing of names: a Ms may get a beard. */
import type { Rule } from '../../rule.ts';

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mevr|Mevrouw|Mw|Meneer|Dhr|De heer)\b/i;

export const portraitByLot: Rule = {
  id: 'portrait-by-lot',
  group: 'art',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    for (const [id, { name, portrait }] of Object.entries(scenario.actors)) {
      if (!TITLE.test(name) || (portrait?.head !== undefined && portrait.facialHair !== undefined)) continue;
      report(['actors', id, portrait === undefined ? 'name' : 'portrait'], { id });
    }
  },
};
