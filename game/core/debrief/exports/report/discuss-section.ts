/** Most worth discussing, with the reason for each place. */
import type { ClassDebrief, Named } from '../../class/class.ts';
import type { Ranked } from '../../class/discuss.ts';
import type { Words } from '../../../view/view.ts';
import { phrase } from '../../words.ts';
import { type Discussed, type Section, section } from './model.ts';

type Reason = Ranked['reasons'][number];

/** Points of value to one decimal: re-runs say no more. */
const points = (by: number): number => Math.round(by * 10) / 10;
const percent = (share: number): number => Math.round(share * 100);

const reasonWords = (reason: Reason, options: readonly Named[], n: number): Words => {
  const name = (id: string): string => options.find((one) => one.id === id)?.name ?? id;
  switch (reason.kind) {
    case 'divided':
      return phrase('report.why.divided', {
        share: percent(reason.division),
        best: name(reason.best),
        worst: name(reason.worst),
        by: points(reason.by),
      });
    case 'costly': {
      const values = {
        chosen: reason.n,
        of: n,
        option: name(reason.option),
        best: name(reason.best),
        by: points(reason.by),
      };
      return phrase('report.why.costly', values);
    }
    case 'anger':
      return phrase('report.why.anger', { missed: reason.missed, of: reason.pointed });
    case 'marked':
      return phrase('report.why.marked');
  }
};

export const discussSection = ({ matrix }: ClassDebrief, { ranked, worths }: Discussed): readonly Section[] => {
  if (ranked.length === 0) return [];
  const rows = ranked.map(({ dilemma, title, n, reasons }, i) => {
    const options = matrix.columns.find((one) => one.dilemma === dilemma)?.options ?? [];
    return [i + 1, title, reasonWords(reasons[0]!, options, n), n];
  });
  const [first] = worths;
  const runs = first === undefined ? 'report.discuss.without' : 'report.discuss.runs';
  const most = Math.max(0, ...worths.map(({ sessions }) => sessions));
  return [
    section(phrase('report.discuss'), {
      sentences: [phrase(runs, { runs: first?.runs ?? 0, most }), phrase('report.discuss.rule')],
      tables: [
        { head: ['report.rank', 'report.dilemma', 'report.why', 'report.answers'].map((key) => phrase(key)), rows },
      ],
    }),
  ];
};
