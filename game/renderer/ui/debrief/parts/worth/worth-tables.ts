/** The same as the pictures, in rows and columns. */
import type { DecisionWorth, Reach } from '../../../../../core/debrief/counterfactual/counterfactual.ts';
import type { Debrief, Knew, Table } from '../../../../../core/debrief/debrief.ts';
import { PILLARS } from '../../../../../core/scenario/vocabulary.ts';
import type { Phrase } from '../../../../../core/view/view.ts';
import type { Say } from '../../../text/text.ts';
import type { WorthView } from '../../debrief-view.ts';
import { momentOf } from '../../looking.ts';
import { amount } from '../../pieces/amount.ts';
import { wayTitle } from './way-title.ts';

type Titles = WorthView['titles'];

const heads = (...names: readonly string[]): readonly Phrase[] => names.map((name) => ({ key: `worth.head.${name}` }));

/** `A habit 12, Held by two 30`. */
const endingsWords = (endings: Readonly<Record<string, number>>, titles: Titles): string =>
  Object.entries(endings)
    .filter(([, times]) => times > 0)
    .map(([id, times]) => `${titles.endings[id] ?? id}: ${times}`)
    .join('; ');

export const waysTable = (decision: DecisionWorth, knew: Knew, titles: Titles, say: Say): Table => ({
  title: knew.then.title,
  head: [
    ...heads('way', 'runs', 'p10', 'median', 'p90', 'against', 'margin'),
    ...PILLARS.map((pillar) => ({ key: 'worth.head.pillar', values: { pillar: { key: `gauge.${pillar}` } } })),
    ...heads('endings'),
  ],
  rows: decision.ways.map(({ way, taken, runs, gained, against, pillars, endings }) => [
    taken ? `${wayTitle(knew, way, say)} (${say('worth.yours')})` : wayTitle(knew, way, say),
    String(runs),
    ...[gained.p10, gained.median, gained.p90].map((n) => amount(n, say)),
    against && amount(against.gained.mean, say, true),
    against && amount(against.gained.margin, say),
    ...PILLARS.map((pillar) => amount(pillars[pillar].median, say)),
    endingsWords(endings, titles),
  ]),
});

export const reachTable = ({ points }: Reach, debrief: Debrief, titles: Titles, say: Say): Table => {
  const value = (share: number): Phrase => ({ key: 'worth.head.value', values: { share } });
  return {
    title: { key: 'worth.reach.picture' },
    head: [{ key: 'debrief.week' }, ...heads('decision', 'runs'), value(1), value(5), value(9), ...heads('endings')],
    rows: points.map(({ n, week, runs, value: { p10, median, p90 }, endings }) => [
      String(week),
      momentOf(debrief, n)?.title ?? { key: 'worth.lost.begun' },
      String(runs),
      ...[p10, median, p90].map((one) => amount(one, say)),
      endingsWords(endings, titles),
    ]),
  };
};
