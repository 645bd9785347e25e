/** What the settings show, and what can be done there. */
import type { RecordsIntent, RecordsView } from '../../records/records-view.ts';
import type { Notice } from '../views.ts';

/** What the settings say about the edition and what it keeps. */
export type About = {
  readonly version: string;
  readonly edition: 'desktop' | 'browser';
  /** Where everything is kept; null where it is the browser's own business. */
  readonly dataFolder: string | null;
  /** How many sessions are kept. */
  readonly sessions: number;
  /** Not in the middle of a game: its next decision would begin everything anew. */
  readonly mayRemove: boolean;
};

export type SettingsIntent =
  | { readonly kind: 'close' }
  | { readonly kind: 'trySound' }
  | { readonly kind: 'exportAll' }
  /** To the page that says what is kept, over the settings. */
  | { readonly kind: 'dataSheet' }
  | { readonly kind: 'saveReceipt'; readonly text: string }
  | { readonly kind: 'records'; readonly intent: RecordsIntent }
  /** Asked twice before: sessions, scenarios brought in and settings, gone for good. */
  | { readonly kind: 'removeAll' };

/** The settings as they lie over a screen. */
export type SettingsSheet = {
  readonly about: About;
  readonly notice: Notice | undefined;
  /** Undefined until it is loaded. */
  readonly records: RecordsView | undefined;
};
