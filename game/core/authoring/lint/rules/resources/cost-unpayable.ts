/** Compared with the most that somebody could ever have: what remains after that is for `explore` to say. */
import { phrase } from '../../../../scenario/phrase.ts';
import type { Cost } from '../../../../scenario/people.ts';
import { mostGained } from '../../conditions/gains.ts';
import type { Rule, Subject } from '../../rule.ts';
import type { Path } from '../../told.ts';

export const costUnpayable: Rule = {
  id: 'cost-unpayable',
  group: 'resources',
  severity: 'error',
  mends: false,
  find: (subject, report) => {
    const most = mostOf(subject);
    for (const { path, cost } of costsOf(subject)) {
      for (const kind of ['hours', 'funds', 'energy'] as const) {
        const price = cost[kind];
        if (price === undefined || price <= most[kind]) continue;
        const hint = phrase('finding.cost-unpayable.do');
        report({ path: [...path, kind], at: 'value' }, { price, most: most[kind] }, { as: kind, hint });
      }
    }
  },
};

type Most = { readonly hours: number; readonly funds: number; readonly energy: number };

const ENERGY = 100;
const HOURS = 40;

/** Hours of a turn with its overtime, as far as energy carries it; euros of the start, with all that could come in. */
const mostOf = ({ scenario, facts }: Subject): Most => {
  const { overtimeHours, overtimeEnergy } = facts.numbers;
  const carried = overtimeEnergy > 0 ? Math.floor(ENERGY / overtimeEnergy) : overtimeHours;
  const base = Math.min(HOURS, scenario.start.hours + mostGained(scenario, facts.changes, 'hours'));
  const funds = facts.possible.ranges('funds')[1];
  return { hours: base + Math.min(overtimeHours, carried), funds, energy: ENERGY };
};

const costsOf = ({ scenario: s, facts }: Subject): { path: Path; cost: Partial<Cost> }[] => [
  ...Object.entries(s.actors).flatMap(([actor, { questions }]) =>
    Object.entries(questions).map(([id, { cost }]) => ({ path: ['actors', actor, 'questions', id, 'cost'], cost })),
  ),
  ...Object.entries(s.actions).map(([id, { cost }]) => ({ path: ['actions', id, 'cost'], cost })),
  ...Object.entries(s.dilemmas).flatMap(([id, { options }]) =>
    Object.entries(options).map(([option, { cost }]) => ({ path: ['dilemmas', id, 'options', option, 'cost'], cost })),
  ),
  ...facts.consequences.flatMap(({ path, it }) =>
    Object.entries(it.promises).flatMap(([id, { hours }]) =>
      hours === undefined ? [] : [{ path: [...path, 'promises', id], cost: { hours } }],
    ),
  ),
];
