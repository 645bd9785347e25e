/** Over the ranges of all names, narrowed by what the scenario can move at all: a "never" is certain. */
import { canBe } from '../../conditions/possible.ts';
import { conditionsOf, neverPart } from '../../conditions/conditions.ts';
import type { Rule } from '../../rule.ts';
import type { Path } from '../../told.ts';

export const conditionNever: Rule = {
  id: 'condition-never',
  group: 'expressions',
  severity: 'error',
  mends: false,
  find: (subject, report) => {
    const { possible, during } = subject.facts;
    for (const condition of conditionsOf(subject)) {
      const world = isDecided(condition.path) ? during : possible;
      // Endings have a rule of their own, which looks at the endings before them, too.
      if (condition.path[0] === 'endings' || canBe(condition.it, true, world)) continue;
      const { part, place } = neverPart(condition, world);
      report(place, { part });
    }
  },
};

/** Asked while somebody decides; a promise falls due, and storylines move, when the last week is over as well. */
const isDecided = (path: Path): boolean =>
  ['actors', 'actions', 'dilemmas', 'leader'].includes(String(path[0])) &&
  !path.includes('promises') &&
  !path.includes('wants');
