/** A balance report for an instructor without statistics: sentences first, then bars with their numbers. */
import type { SimulateReport } from '../../../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import type { Scribe } from '../scribe.ts';
import { showGoals, showOptions } from './choices.ts';
import { showFindings } from './findings.ts';
import { showHats } from './hats.ts';
import { showEndings, showRest, showValue } from './players.ts';

export const showBalance = (scribe: Scribe, scenario: Scenario, report: SimulateReport): void => {
  const { say } = scribe;
  const players = Object.values(report.policies).filter(({ runs }) => runs > 0).length;
  scribe.text(say.t('simulate.about', { games: report.runs, n: players, seed: String(report.seed) }));
  if (report.partial) scribe.text(say.t('simulate.partial'));
  showHats(scribe, report);
  showFindings(scribe, scenario, report);
  if (players > 0) {
    showValue(scribe, report);
    showEndings(scribe, scenario, report);
    showRest(scribe, report);
    showOptions(scribe, scenario, report);
    showGoals(scribe, report);
  }
  scribe.flush();
};
