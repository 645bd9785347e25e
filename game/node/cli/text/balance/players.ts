/** What each player got: value and endings as bars, the rest as a table. */
import type { PlayerBalance, SimulateReport } from '../../../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../../core/scenario/scenario.ts';
import { PILLARS } from '../../../../core/scenario/vocabulary.ts';
import { padded, widthOf } from '../paint.ts';
import type { Scribe } from '../scribe.ts';
import { showBars } from './bars.ts';
import { endingName, percent, playerName, signed } from './names.ts';

type Players = readonly (readonly [string, PlayerBalance])[];

const playersIn = ({ policies }: SimulateReport): Players =>
  Object.entries(policies).filter(([, { runs }]) => runs > 0);

export const showValue = (scribe: Scribe, report: SimulateReport): void => {
  const { say } = scribe;
  const players = playersIn(report).toSorted(([, a], [, b]) => b.gained.mean - a.gained.mean);
  scribe.heading(say.t('simulate.value'));
  scribe.text(say.t('simulate.value.how'));
  scribe.line();
  showBars(
    scribe,
    players.map(([id, { gained }]) => ({
      label: playerName(say, id),
      amount: gained.mean,
      words: say.t('simulate.value.bar', {
        mean: signed(say, gained.mean),
        from: signed(say, gained.p10),
        to: signed(say, gained.p90),
      }),
    })),
    Math.max(0, ...players.map(([, { gained }]) => gained.mean)),
  );
};

/** All players together, and who gets there most often: an ending that only one kind of player knows is worth a look. */
export const showEndings = (scribe: Scribe, scenario: Scenario, report: SimulateReport): void => {
  const { say } = scribe;
  const players = playersIn(report);
  const games = players.reduce((sum, [, { runs }]) => sum + runs, 0);
  scribe.heading(say.t('simulate.endings'));
  const bars = Object.keys(scenario.endings).map((id) => {
    const share = players.reduce((sum, [, { runs, endings }]) => sum + runs * endings[id]!, 0) / Math.max(1, games);
    const most = players.toSorted(([, a], [, b]) => b.endings[id]! - a.endings[id]!)[0];
    const who =
      most === undefined || share === 0
        ? ''
        : say.t('simulate.endings.most', {
            player: playerName(say, most[0]),
            share: percent(say, most[1].endings[id]!),
          });
    return { label: endingName(scenario, say, id), amount: share, words: percent(say, share), who };
  });
  showBars(scribe, bars, Math.max(0, ...bars.map(({ amount }) => amount)));
  scribe.line();
  for (const { label, who } of bars) if (who !== '') scribe.text(`${label}: ${who}`, '  ', '    ');
};

/** Means at the end, a line for each player. */
export const showRest = (scribe: Scribe, report: SimulateReport): void => {
  const { say, line, paint } = scribe;
  const columns = [...PILLARS, 'energy', 'cover', 'funds', 'hours'] as const;
  scribe.heading(say.t('simulate.rest'));
  scribe.text(say.t('simulate.rest.how'));
  scribe.line();
  const head = columns.map((name) => say.t(`simulate.short.${name}`));
  const rows = playersIn(report).map(([id, { pillars, ...own }]) => ({
    label: playerName(say, id),
    cells: columns.map((name) => {
      const { mean } =
        name === 'energy' || name === 'cover' || name === 'funds' || name === 'hours' ? own[name] : pillars[name];
      return Math.round(mean).toLocaleString(say.language);
    }),
  }));
  const first = Math.max(0, ...rows.map(({ label }) => widthOf(label)));
  const widths = head.map((word, i) => Math.max(widthOf(word), ...rows.map(({ cells }) => widthOf(cells[i]!))));
  const laid = (cells: readonly string[]): string => cells.map((cell, i) => cell.padStart(widths[i]!)).join(' ');
  line(paint('faint', `  ${padded('', first)}  ${laid(head)}`));
  for (const { label, cells } of rows) line(`  ${padded(label, first)}  ${laid(cells)}`);
};
