/** What something needs before it can happen, as conditions over names, and how the scenario's own conditions join in. */
import type { Scenario } from '../../../scenario/scenario.ts';

export type Expression = Scenario['expressions'][string];
/** A condition, or at least so many of several. */
export type Need = Expression | { readonly op: 'atLeast'; readonly count: number; readonly of: readonly Expression[] };

export const is = (name: string): Expression => ({ op: 'name', name });
export const not = (of: Expression): Expression => ({ op: 'not', of });
export const both = (left: Expression, right: Expression): Expression => ({ op: 'and', left, right });
export const either = (left: Expression, right: Expression): Expression => ({ op: 'or', left, right });
export const reaches = (name: string, value: number): Expression => ({
  op: '>=',
  left: is(name),
  right: { op: 'value', value },
});
export const equals = (name: string, value: number): Expression => ({
  op: '==',
  left: is(name),
  right: { op: 'value', value },
});

/** A condition as it is written in the scenario; none where nothing is written. */
export const written = (scenario: Scenario, source: string | undefined): Expression[] =>
  source === undefined ? [] : [scenario.expressions[source]!];

/** All names that a need reads. */
export const namesIn = (need: Need): string[] => {
  switch (need.op) {
    case 'value':
      return [];
    case 'name':
      return [need.name];
    case 'not':
    case 'negate':
      return namesIn(need.of);
    case 'atLeast':
      return need.of.flatMap(namesIn);
    case 'if':
      return [need.test, need.then, need.otherwise].flatMap(namesIn);
    default:
      return [...namesIn(need.left), ...namesIn(need.right)];
  }
};
