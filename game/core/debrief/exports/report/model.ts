/** What a report is made of: words, numbers and what trainees wrote. It knows neither paper nor terminal. */
import type { DilemmaWorth } from '../../class/class-worth.ts';
import type { Ranked } from '../../class/discuss.ts';
import type { Words } from '../../../view/view.ts';

/** What begins a sentence that belongs under the one before it, once for each step in. */
export const STEP_IN = '\u2003';

/** A number with how much of the whole it is, for a bar beside it. */
export type Share = { readonly n: number; readonly of: number };
export type Cell = Words | number | Share | undefined;

export type Table = {
  readonly title?: Words;
  readonly head: readonly Words[];
  readonly rows: readonly (readonly Cell[])[];
};

/** What trainees wrote, word for word, under words of ours: `lines` are the game's, chosen by them. */
export type Quotes = {
  readonly title: Words;
  readonly texts: readonly { readonly about?: Words; readonly text: string }[];
  readonly lines?: readonly Words[];
};

export type Section = {
  readonly heading: Words;
  readonly sentences: readonly Words[];
  readonly tables: readonly Table[];
  readonly quotes: readonly Quotes[];
};

export type Report = {
  readonly title: Words;
  readonly language: string;
  readonly sections: readonly Section[];
};

export const section = (heading: Words, parts: Partial<Omit<Section, 'heading'>>): Section => ({
  heading,
  sentences: parts.sentences ?? [],
  tables: parts.tables ?? [],
  quotes: parts.quotes ?? [],
});

/** What re-runs say, if they were made, and whether they were cut short. */
export type Discussed = {
  readonly ranked: readonly Ranked[];
  readonly worths: readonly DilemmaWorth[];
};
