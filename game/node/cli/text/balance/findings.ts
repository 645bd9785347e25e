/** What should be looked at, in sentences; the ids say where in the file. */
import type { SimulateReport } from '../../../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import type { Say } from '../say.ts';
import type { Scribe } from '../scribe.ts';
import { dilemmaName, endingName, number, optionName, percent, signed } from './names.ts';

const QUANTITIES = ['value', 'legitimacy', 'design', 'accountability', 'embedding', 'funds', 'energy'] as const;

const betterIn = (say: Say, better: Readonly<Record<string, number>>): string =>
  QUANTITIES.flatMap((name) =>
    (better[name] ?? 0) < 0.05 ? [] : [`${say.t(`gauge.${name}`)} ${signed(say, better[name]!)}`],
  ).join(', ');

const beaten = (scenario: Scenario, say: Say, { dominated }: SimulateReport): string[] =>
  dominated.map(({ option, by, share, reruns, better }) =>
    say.t('simulate.dominated', {
      dilemma: dilemmaName(scenario, say, option.split('.')[0]!),
      option: optionName(scenario, say, option),
      id: option,
      by: optionName(scenario, say, by),
      share: percent(say, share),
      reruns,
      better: betterIn(say, better),
    }),
  );

const missed = (say: Say, { figures }: SimulateReport): string[] =>
  figures
    .filter((one) => one.missed && one.figure !== 'oneHat')
    .map(({ figure, found, from, to }) => {
      const shown = (n: number): string =>
        figure === 'best' ? number(say, n) : say.t('simulate.percent', { n: Math.round(n * 1000) / 10 });
      return say.t(`simulate.missed.${figure}`, { found: shown(found), from: shown(from), to: shown(to) });
    });

/** Everything that an author should change or at least know. */
const findings = (scenario: Scenario, say: Say, report: SimulateReport): string[] => [
  ...beaten(scenario, say, report),
  ...report.fake.map((id) => say.t('simulate.fake', { dilemma: dilemmaName(scenario, say, id), id })),
  ...report.neverBinding.map((resource) => say.t('simulate.neverBinding', { resource: say.t(`gauge.${resource}`) })),
  ...report.neverGot.map((id) => say.t('simulate.neverGot', { ending: endingName(scenario, say, id), id })),
  ...Object.entries(report.goals).flatMap(([goal, { practised }]) =>
    practised === 0 && report.runs > 0 ? [say.t('simulate.goal.never', { goal: say.t(`goal.${goal}`) })] : [],
  ),
  ...missed(say, report),
];

export const showFindings = (scribe: Scribe, scenario: Scenario, report: SimulateReport): void => {
  const { say, paint } = scribe;
  const found = findings(scenario, say, report);
  scribe.heading(say.t('simulate.findings'));
  if (found.length === 0) scribe.text(say.t('simulate.findings.none'));
  for (const one of found) scribe.text(one, `  ${paint('bad', '!')} `, '    ');
  for (const id of report.partial ? [] : report.unjudged)
    scribe.text(say.t('simulate.unjudged', { dilemma: dilemmaName(scenario, say, id), id }), '  · ', '    ');
};
