/** A risk that conditions ask for and that nothing makes larger. Some risks are fed by the rules themselves. */
import { RISKS, type Risk } from '../../../../scenario/vocabulary.ts';
import type { Rule } from '../../rule.ts';

/** Fed by overtime, by their hours, by promises, by confidences, by silent changes of hats. */
const BY_RULES: readonly Risk[] = [
  'transactionCosts',
  'hiddenDemands',
  'responsibilityDumping',
  'accountabilityGap',
  'valueDestruction',
  'lossOfDemocracy',
];

export const riskNeverFed: Rule = {
  id: 'risk-never-fed',
  group: 'resources',
  severity: 'warning',
  mends: false,
  find: ({ fields, facts }, report) => {
    for (const risk of RISKS) {
      const name = `risk.${risk}`;
      const fed = (facts.changes.get(name) ?? []).some(({ by }) => typeof by === 'number' && by > 0);
      if (fed || !facts.read.has(name) || BY_RULES.includes(risk)) continue;
      const asking = fields.find(({ mark, value }) => 'expression' in mark && String(value).includes(name));
      if (asking) report({ path: asking.path, at: 'value' }, { risk, name });
    }
  },
};
