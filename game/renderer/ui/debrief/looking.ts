/** What every part of the debrief has at hand: the measures, where one is, what is looked at, and the ways on. */
import { createContext, use } from 'react';
import type { Debrief, Figure, LedgerRow, MomentView } from '../../../core/debrief/debrief.ts';
import type { Person, Words } from '../../../core/view/view.ts';
import type { DebriefIntent } from './debrief-view.ts';

/** `opening` is the question before anything is shown; `cards` is where one comes back to; the rest lies behind them, in this order. */
export const PARTS = ['weeks', 'knew', 'hats', 'hours', 'house', 'unseen', 'skills'] as const;
export type Part = 'opening' | 'cards' | (typeof PARTS)[number] | 'along';

/** What the panel shows: a decision with the ledger behind it, or what a number is made of. */
export type Focus =
  | { readonly kind: 'moment'; readonly n: number }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly words: Words | undefined };

export type Looking = {
  readonly debrief: Debrief;
  /** The theme that pictures are drawn in. */
  readonly theme: 'light' | 'dark';
  readonly mayWrite: boolean;
  readonly part: Part;
  readonly go: (part: Part) => void;
  readonly focus: Focus | undefined;
  /** Opens the panel; without anything it is put away, and the focus goes back to where it came from. */
  readonly look: (focus: Focus | undefined) => void;
  readonly send: (intent: DebriefIntent) => void;
};

export const LookingContext = createContext<Looking | undefined>(undefined);

export const useLooking = (): Looking => {
  const looking = use(LookingContext);
  if (looking === undefined) throw new Error('A part of the debrief stands outside of it.');
  return looking;
};

export const momentOf = ({ moments }: Debrief, n: number): MomentView | undefined =>
  moments.find((moment) => moment.n === n);

export const personOf = ({ people }: Debrief, actor: string): Person => people[actor]!;

/** A line of the ledger, and what it adds to a figure. */
export type Share = { readonly at: number; readonly adds: number };

/** What a figure is made of; a mean is made of other figures and has no lines of its own. */
export const sharesOf = ({ ledger }: Debrief, figure: Figure): readonly Share[] => {
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
      return figure.of.flatMap((one) => sharesOf({ ledger } as Debrief, one)).toSorted((x, y) => x.at - y.at);
    case 'seen':
      return sharesOf({ ledger } as Debrief, figure.of);
    case 'mean':
      return [];
  }
};

/** Where a quantity began, if the figure says where one stood. */
export const startOf = (debrief: Debrief, figure: Figure): number | undefined => {
  if (figure.how === 'seen') return startOf(debrief, figure.of);
  if (figure.how !== 'level') return undefined;
  return sharesOf(debrief, figure).reduce((left, { adds }) => left - adds, figure.value);
};

export type Row = LedgerRow & { readonly at: number };

export const rowsAt = ({ ledger }: Debrief, at: readonly number[]): readonly Row[] =>
  at.flatMap((one) => (ledger[one] === undefined ? [] : [{ ...ledger[one], at: one }]));
