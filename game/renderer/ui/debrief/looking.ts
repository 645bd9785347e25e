/** What every part of the debrief has at hand: the measures, where one is, what is looked at, and the ways on. */
import { createContext, use } from 'react';
import type { Debrief, Figure, LedgerRow, MomentView } from '../../../core/debrief/debrief.ts';
import type { Person, Words } from '../../../core/view/view.ts';
import type { Keeping } from '../play/play-view.ts';
import type { OwnWords } from './cards/own-words.ts';
import type { DebriefIntent, WorthView } from './debrief-view.ts';

/** `opening` is the question before anything is shown; `cards` is where one comes back to; the rest lies behind them, in this order. */
export const PARTS = ['weeks', 'knew', 'worth', 'hats', 'hours', 'house', 'unseen', 'skills'] as const;
export type Part = 'opening' | 'cards' | (typeof PARTS)[number] | 'along';

/** What the panel shows: a decision with the ledger behind it, or what a number is made of. */
export type Focus =
  | { readonly kind: 'moment'; readonly n: number }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly words: Words | undefined };

export type Looking = {
  /** With what was written in this window laid over it, where the session may not be written to. */
  readonly debrief: Debrief;
  /** What decisions were worth, as far as it is known. */
  readonly worth: WorthView;
  /** The theme that pictures are drawn in. */
  readonly theme: 'light' | 'dark';
  readonly keeping: Keeping;
  readonly mayWrite: boolean;
  /** Not where the scenario has changed: its new texts and rules would not lead to the same place. */
  readonly mayTryAgain: boolean;
  readonly part: Part;
  readonly go: (part: Part) => void;
  readonly focus: Focus | undefined;
  /** Tells what is looked at from what was looked at before, even where both show the same. */
  readonly looks: number;
  /** Opens the panel; without anything it is put away, and the focus goes back to where it came from. */
  readonly look: (focus: Focus | undefined) => void;
  readonly keep: (words: Partial<OwnWords>) => void;
  readonly send: (intent: DebriefIntent) => void;
};

export const LookingContext = createContext<Looking | undefined>(undefined);

export const useLooking = (): Looking => {
  const looking = use(LookingContext);
  if (looking === undefined) throw new Error('A part of the debrief stands outside of it.');
  return looking;
};

export const momentOf = ({ moments }: Pick<Debrief, 'moments'>, n: number): MomentView | undefined =>
  moments.find((moment) => moment.n === n);

export const personOf = ({ people }: Debrief, actor: string): Person => people[actor]!;

export type Row = LedgerRow & { readonly at: number };

export const rowsAt = ({ ledger }: Debrief, at: readonly number[]): readonly Row[] =>
  at.flatMap((one) => (ledger[one] === undefined ? [] : [{ ...ledger[one], at: one }]));
