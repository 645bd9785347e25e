/** An ending that cannot be true, or only where an earlier one is. */
import type { Expression } from '../../../../scenario/expression.ts';
import { neverPart } from '../../conditions/conditions.ts';
import { canAllBe, canBe } from '../../conditions/possible.ts';
import type { Rule } from '../../rule.ts';

export const endingUnreachable: Rule = {
  id: 'ending-unreachable',
  group: 'storylines',
  severity: 'error',
  mends: false,
  find: ({ scenario, facts }, report) => {
    const world = facts.possible;
    const earlier: { of: Expression; wanted: boolean }[] = [];
    for (const [id, ending] of Object.entries(scenario.endings)) {
      const path = ['endings', id];
      const it = ending.when === undefined ? undefined : scenario.expressions[ending.when]!;
      const mine = it ? [{ of: it, wanted: true }] : [];
      if (it && !canBe(it, true, world)) {
        const { part, place } = neverPart({ text: ending.when!, it, path: [...path, 'when'] }, world);
        report(place, { id, part });
      } else if (earlier.length > 0 && !canAllBe([...mine, ...earlier], world)) {
        report(path, { id }, { as: 'shadowed' });
      }
      if (it) earlier.push({ of: it, wanted: false });
    }
  },
};
