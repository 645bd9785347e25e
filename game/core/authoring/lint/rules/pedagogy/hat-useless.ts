/** A hat that nobody ever needs: the scenario can be played without it. What play shows is for `simulate`. */
import { HATS, type Hat } from '../../../../scenario/vocabulary.ts';
import { actsAlike } from '../../effects/difference.ts';
import type { Rule, Subject } from '../../rule.ts';

export const hatUseless: Rule = {
  id: 'hat-useless',
  group: 'pedagogy',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const hat of HATS) {
      if (isNeeded(hat, subject)) continue;
      report(['actions'], { hat });
    }
  },
};

const isNeeded = (hat: Hat, { scenario, facts }: Subject): boolean => {
  const acts = Object.values(scenario.actions);
  const alone = acts.some(({ hats }) => hats[hat] !== undefined && Object.keys(hats).length === 1);
  const differs = acts.some(
    (action) => action.hats[hat] !== undefined && Object.keys(action.hats).length === 2 && !actsAlike(action),
  );
  const told = Object.values(scenario.actors).some(({ interests }) =>
    Object.values(interests).some(({ tells }) => tells === hat),
  );
  const kept = facts.consequences.some(({ it }) => Object.values(it.promises).some((promise) => promise.hat === hat));
  return alone || differs || told || kept;
};
