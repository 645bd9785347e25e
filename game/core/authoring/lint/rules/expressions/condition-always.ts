/** Over the declared ranges alone: what is always true there says nothing. */
import { phrase } from '../../../../scenario/phrase.ts';
import { removal } from '../../../../scenario/scenario.ts';
import { conditionsOf } from '../../conditions/conditions.ts';
import { canBe } from '../../conditions/possible.ts';
import type { Rule, Subject } from '../../rule.ts';
import type { Path } from '../../told.ts';

export const conditionAlways: Rule = {
  id: 'condition-always',
  group: 'expressions',
  severity: 'warning',
  mends: true,
  find: (subject, report) => {
    for (const { text, it, path } of conditionsOf(subject)) {
      // Endings have a rule of their own.
      if (path[0] === 'endings' || canBe(it, false, subject.facts.declared)) continue;
      const fix = mend(subject, path);
      report({ path, at: 'value' }, { condition: text }, { fix });
    }
  },
};

/** Without it everything stays the same, where leaving it out means "always". */
const mend = ({ source }: Subject, path: Path) => {
  const [field, above] = [path.at(-1), path.at(-2)];
  if ((field !== 'guard' && field !== 'present') || above === 'always' || path.includes('always')) return undefined;
  const edit = removal(source, path);
  return edit && { title: phrase('mend.remove', { field }), edits: [edit] };
};
