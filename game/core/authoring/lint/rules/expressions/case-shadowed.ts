/** In a list of which the first that holds counts: cases of acts and answers, transitions of a state. */
import { canAllBe } from '../../conditions/possible.ts';
import type { Report, Rule, Subject } from '../../rule.ts';
import type { Path } from '../../told.ts';

export const caseShadowed: Rule = {
  id: 'case-shadowed',
  group: 'expressions',
  severity: 'warning',
  title: 'A case never comes, because an earlier one always does.',
  mends: false,
  find: (subject, report) => {
    const visit = (value: unknown, path: Path): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        const here = [...path, Array.isArray(value) ? Number(key) : key];
        if (isListOfCases(path, key, inner)) look(subject, inner, here, report);
        visit(inner, here);
      }
    };
    const { actors, actions, dilemmas, storylines } = subject.scenario;
    visit({ actors, actions, dilemmas, storylines }, []);
  },
};

type Guarded = { readonly guard?: string | undefined };
const isListOfCases = (path: Path, key: string, value: unknown): value is Guarded[] =>
  Array.isArray(value) && (key === 'cases' || key === 'always' || path.at(-1) === 'on' || path.at(-1) === 'after');

const look = ({ scenario, facts }: Subject, cases: readonly Guarded[], path: Path, report: Report): void => {
  const condition = (one: Guarded) => scenario.expressions[one.guard ?? ''] ?? ({ op: 'value', value: 1 } as const);
  for (const [i, one] of cases.entries()) {
    if (i === 0) continue;
    const mine = { of: condition(one), wanted: true };
    // One that can never be true in itself is told by another rule.
    if (!canAllBe([mine], facts.possible)) continue;
    const earlier = cases.slice(0, i).map((other) => ({ of: condition(other), wanted: false }));
    if (canAllBe([mine, ...earlier], facts.possible)) continue;
    report([...path, i], 'This never comes: what stands before it always does.', 'put it further up, or remove it');
  }
};
