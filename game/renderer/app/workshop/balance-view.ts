/** The report of a simulation as the Workshop shows it. Pure. */
import type { Figure, FigureName, SimulateReport, SearchedHat } from '../../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Balance, BalanceView, DilemmaFinding, HatBar, OptionMark } from '../../ui/ui.tsx';
import type { Bench } from './bench-state.ts';
import { lineOf } from './line-of.ts';
import { isStale } from './story-view.ts';

type BalanceGiven = Pick<Bench, 'sound' | 'checked' | 'checking' | 'simulated' | 'simulating'>;

export const balanceView = (bench: BalanceGiven): BalanceView => {
  const { simulating, simulated, sound } = bench;
  return {
    job: simulating,
    balance: simulated && sound && balanceOf(bench, simulated.report, sound.scenario, simulated.contentHash),
  };
};

const balanceOf = (bench: BalanceGiven, report: SimulateReport, scenario: Scenario, contentHash: string): Balance => ({
  runs: report.runs,
  partial: report.partial,
  stale: isStale(bench, contentHash),
  verdict: verdictOf(report),
  oneHat: report.twoHats?.share,
  bars: barsOf(report),
  dilemmas: dilemmasOf(bench, report, scenario),
  endings: endingsOf(bench, report, scenario),
  neverBinding: report.neverBinding,
});

const verdictOf = ({ twoHats }: SimulateReport): Balance['verdict'] => {
  if (twoHats === undefined) return undefined;
  if (twoHats.pass) return 'yes';
  return twoHats.costs ? 'no' : 'free';
};

/** The bars that are shown, in this order; each a share of the best found. */
const BARS = [
  ['ordinary', 'ordinary'],
  ['random', 'random'],
  ['neverAsks', 'neverAsks'],
] as const satisfies readonly (readonly [HatBar['who'], FigureName])[];

const barsOf = ({ twoHats, figures }: SimulateReport): readonly HatBar[] => {
  if (twoHats === undefined || twoHats.switching <= 0) return [];
  const figure = (name: FigureName): Figure | undefined => figures.find((one) => one.figure === name);
  const limit = figure('oneHat');
  const alone = (who: 'publicServant' | 'networkManager', { gained }: SearchedHat): HatBar => ({
    who,
    share: Math.max(0, gained / twoHats.switching),
    band: limit && { from: limit.from, to: limit.to },
  });
  const others = BARS.flatMap(([who, name]): HatBar[] => {
    const found = figure(name);
    return found === undefined
      ? []
      : [{ who, share: Math.max(0, found.found), band: { from: found.from, to: found.to } }];
  });
  return [
    { who: 'best', share: 1, band: undefined },
    alone('publicServant', twoHats.publicServant),
    alone('networkManager', twoHats.networkManager),
    ...others,
  ];
};

/** Dilemmas that an author should look at: one answer almost always loses, or none makes a difference. */
const dilemmasOf = (bench: BalanceGiven, report: SimulateReport, scenario: Scenario): readonly DilemmaFinding[] => {
  const of = (dilemma: string, loses: DilemmaFinding['loses']): DilemmaFinding => ({
    dilemma,
    title: scenario.texts[`dilemmas.${dilemma}.title`] ?? dilemma,
    line: lineOf(bench, ['dilemmas', dilemma]),
    loses,
    options: optionsOf(report, scenario, dilemma, loses?.option),
  });
  const losing = report.dominated.map(({ option, by, reruns }) => {
    const [dilemma = '', id = ''] = option.split('.');
    const other = by.split('.').at(-1) ?? by;
    return of(dilemma, { option: id, by: labelOf(scenario, dilemma, other), reruns });
  });
  return [...losing, ...report.fake.map((dilemma) => of(dilemma, undefined))];
};

const labelOf = (scenario: Scenario, dilemma: string, option: string): string =>
  scenario.texts[`dilemmas.${dilemma}.options.${option}.label`] ?? option;

const optionsOf = (
  report: SimulateReport,
  scenario: Scenario,
  dilemma: string,
  loses: string | undefined,
): readonly OptionMark[] =>
  Object.entries(report.options).flatMap(([id, { worth }]) => {
    const [of, option = ''] = id.split('.');
    if (of !== dilemma) return [];
    return [{ option, label: labelOf(scenario, dilemma, option), worth, loses: option === loses }];
  });

/** Of all games of all players, each as often as it played. */
const endingsOf = (bench: BalanceGiven, { policies }: SimulateReport, scenario: Scenario): Balance['endings'] => {
  const players = Object.values(policies);
  const games = players.reduce((sum, { runs }) => sum + runs, 0);
  if (games === 0) return [];
  return Object.keys(scenario.endings)
    .map((id) => ({
      id,
      title: scenario.texts[`endings.${id}.title`] ?? id,
      share: players.reduce((sum, { runs, endings }) => sum + runs * (endings[id] ?? 0), 0) / games,
      line: lineOf(bench, ['endings', id]),
    }))
    .toSorted((a, b) => b.share - a.share);
};
