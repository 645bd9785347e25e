/** Sides of `||` that can never be true while the whole can. */
import type { Expression } from '../../../../scenario/expression.ts';
import { conditionsOf, placeOf } from '../../conditions/conditions.ts';
import { sourceOf } from '../../conditions/parts.ts';
import { type World, canBe } from '../../conditions/possible.ts';
import type { Rule } from '../../rule.ts';

export const conditionDeadPart: Rule = {
  id: 'condition-dead-part',
  group: 'expressions',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    const world = subject.facts.possible;
    for (const { text, it, path } of conditionsOf(subject)) {
      if (!canBe(it, true, world)) continue;
      for (const side of deadSides(it, world)) {
        const part = sourceOf(side);
        report(placeOf(text, part, path), { part });
      }
    }
  },
};

const deadSides = (e: Expression, world: World): Expression[] => {
  if (e.op === 'and') return [...deadSides(e.left, world), ...deadSides(e.right, world)];
  if (e.op !== 'or') return [];
  return [e.left, e.right].flatMap((side) => (canBe(side, true, world) ? deadSides(side, world) : [side]));
};
