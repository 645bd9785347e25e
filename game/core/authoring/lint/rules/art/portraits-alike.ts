/** Two people whom nobody can tell apart by their looks. */
import { canonicalJson } from '../../../../scenario/canonical.ts';
import type { Rule } from '../../rule.ts';

export const portraitsAlike: Rule = {
  id: 'portraits-alike',
  group: 'art',
  severity: 'warning',
  mends: false,
  find: ({ scenario }, report) => {
    const seen = new Map<string, string>();
    for (const [id, { portrait }] of Object.entries(scenario.actors)) {
      if (portrait === undefined) continue;
      // Without a seed chance draws what is left out by the id, so two of these differ unless all of the face is fixed.
      const { seed, head, hair, skin, top, face: _face, pose: _pose, ...rest } = portrait;
      if (seed === undefined && (head === undefined || top === undefined || skin === undefined)) continue;
      const looks = canonicalJson({ seed, head, hair, skin, top, ...rest });
      const other = seen.get(looks);
      if (other) report(['actors', id, 'portrait'], { id, other });
      else seen.set(looks, id);
    }
  },
};
