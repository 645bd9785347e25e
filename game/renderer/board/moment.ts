/** What the board is given beside the view: how it is set, and what is on it at a moment. */
import type { BoardView, Person, Words } from '../../core/view/view.ts';

/** The role that is worn, and with it the lens. */
export type Hat = BoardView['lens'];
export type Door = Person['door'];

export type BoardIntent =
  | { readonly kind: 'focus'; readonly actor: string | undefined }
  /** One more of what lies there was clicked while counting. */
  | { readonly kind: 'count' };

/** Small words drawn on the board, in the language of the window. */
export type BoardLabels = {
  readonly notMetYet: string;
  readonly due: (week: number) => string;
  readonly kept: string;
  readonly broken: string;
  readonly tie: (level: number) => string;
  /** Whom a promise was made to: "To Sam". */
  readonly to: (name: string) => string;
  /** Who has a promise now that was handed over. */
  readonly owner: (name: string) => string;
  /** What a line of command is. */
  readonly command: string;
  /** What settles an objection: a proof, a signature, a limit. */
  readonly settledBy: (coin: string) => string;
  /** The hat that somebody expected of you when you last met. */
  readonly expected: (hat: Hat) => string;
  /** Words on the surfaces of a place. */
  readonly counter: string;
  readonly meetingRoom: string;
};

export type BoardOptions = {
  readonly onIntent: (intent: BoardIntent) => void;
  /** A text of the scenario as it is, or a phrase of the game. */
  readonly say: (words: Words) => string;
  /** Words that only the board needs, by what they are for. */
  readonly labels: BoardLabels;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** 1 to 2. */
  readonly textScale: number;
};

/** What is on the board at a moment, beside the view itself. */
export type BoardMoment = {
  readonly focus: string | undefined;
  /** While the first drawing is counted: how many are marked; undefined otherwise. The street shows, whatever the lens. */
  readonly counted: number | undefined;
  /** One sentence in a bubble at somebody. */
  readonly speech: { readonly actor: string; readonly text: string } | undefined;
};

export type Board = {
  /** Draws this view; what differs from the last one is moved, not redrawn. */
  readonly show: (view: BoardView, moment: BoardMoment) => void;
  readonly set: (options: Partial<Omit<BoardOptions, 'onIntent'>>) => void;
  /** Ends the game and frees what it held. */
  readonly close: () => void;
};
