/** In a list of which the first that holds counts: cases of acts and answers, transitions of a state. */
import { statesOf } from '../../../../scenario/names.ts';
import type { StateNode } from '../../../../scenario/statechart.ts';
import { canAllBe } from '../../conditions/possible.ts';
import type { Report, Rule, Subject } from '../../rule.ts';
import { statePaths } from '../../states.ts';
import type { Path } from '../../told.ts';

export const caseShadowed: Rule = {
  id: 'case-shadowed',
  group: 'expressions',
  severity: 'warning',
  mends: false,
  find: (subject, report) => {
    for (const { path, it } of subject.facts.consequences) {
      if ('cases' in it) look(subject, it.cases as readonly Guarded[], [...path, 'cases'], report);
    }
    const { scenario } = subject;
    for (const [id, { states }] of Object.entries(scenario.storylines)) {
      const paths = statePaths(scenario, id);
      for (const [name, node] of statesOf(states)) transitionLists(subject, node, paths.get(name)!, report);
    }
  },
};

const transitionLists = (subject: Subject, node: StateNode, path: Path, report: Report): void => {
  look(subject, node.always, [...path, 'always'], report);
  for (const [event, list] of Object.entries(node.on)) look(subject, list, [...path, 'on', event], report);
  for (const [weeks, list] of Object.entries(node.after)) look(subject, list, [...path, 'after', weeks], report);
};

type Guarded = { readonly guard?: string | undefined };

const look = ({ scenario, facts }: Subject, cases: readonly Guarded[], path: Path, report: Report): void => {
  const condition = (one: Guarded) => scenario.expressions[one.guard ?? ''] ?? ({ op: 'value', value: 1 } as const);
  for (const [i, one] of cases.entries()) {
    if (i === 0) continue;
    const mine = { of: condition(one), wanted: true };
    // One that can never be true in itself is told by another rule.
    if (!canAllBe([mine], facts.possible)) continue;
    const earlier = cases.slice(0, i).map((other) => ({ of: condition(other), wanted: false }));
    if (canAllBe([mine, ...earlier], facts.possible)) continue;
    report([...path, i]);
  }
};
