/** What a number is made of: lines of the ledger, or other numbers. */
import type { Debrief, Figure } from '../../../core/debrief/debrief.ts';
import { momentOf } from './looking.ts';

/** A line of the ledger, and what it adds to a figure. */
export type Share = { readonly at: number; readonly adds: number };

type Ledger = Pick<Debrief, 'ledger'>;

/** Whether lines of the ledger add up to it, each with what it changed. */
const addsUp = (figure: Figure): boolean =>
  figure.how === 'sum' || figure.how === 'taken' || (figure.how === 'total' && figure.of.every(addsUp));

/** The numbers that a figure is made of, where these are no lines of the ledger themselves: means, and sums of levels. */
export const partsOf = (figure: Figure): readonly Figure[] =>
  figure.how === 'mean' || (figure.how === 'total' && !addsUp(figure)) ? figure.of : [];

/** The lines that a figure is made of; what is made of other figures has none of its own. */
export const sharesOf = ({ ledger }: Ledger, figure: Figure): readonly Share[] => {
  const shares = (entries: readonly number[], sign: number): readonly Share[] =>
    entries.flatMap((at) => (ledger[at] === undefined ? [] : [{ at, adds: ledger[at].change * sign }]));
  switch (figure.how) {
    case 'level': {
      const own = ledger.flatMap(({ quantity }, at) => (quantity === figure.name && at < figure.upTo ? [at] : []));
      return shares(own, 1);
    }
    case 'sum':
      return shares(figure.entries, 1);
    case 'taken':
      return shares(figure.entries, -1);
    case 'count':
      return figure.entries.map((at) => ({ at, adds: 1 }));
    case 'total':
      return addsUp(figure)
        ? figure.of.flatMap((one) => sharesOf({ ledger }, one)).toSorted((x, y) => x.at - y.at)
        : [];
    case 'seen':
      return sharesOf({ ledger }, figure.of);
    case 'mean':
      return [];
  }
};

/** Where a quantity began, if the figure says where one stood. */
export const startOf = (debrief: Ledger, figure: Figure): number | undefined => {
  if (figure.how === 'seen') return startOf(debrief, figure.of);
  if (figure.how !== 'level') return undefined;
  return sharesOf(debrief, figure).reduce((left, { adds }) => left - adds, figure.value);
};

/** The week in which a quantity stood there: that of the line it stood there before, or of the last one. */
export const weekOf = (debrief: Pick<Debrief, 'ledger' | 'moments'>, upTo: number): number | undefined => {
  const row = debrief.ledger[upTo] ?? debrief.ledger[upTo - 1];
  const moment = row?.n === undefined ? undefined : momentOf(debrief, row.n);
  return moment?.week ?? row?.week;
};
