/** What the debrief shows, and what can be done there. Values in, intents out. */
import type {
  ForkStories,
  GoalTitles,
  WorthReport,
  WorthWords,
} from '../../../core/debrief/counterfactual/counterfactual.ts';
import type { Debrief } from '../../../core/debrief/debrief.ts';
import type { Keeping } from '../play/play-view.ts';
import type { Sending, StatementsIntent } from '../records/statements-view.ts';
import type { Notice } from '../screens/views.ts';

export type WorthView = {
  /** `waiting`: not begun, or left for a while. `stopped`: by the person, who may go on. */
  readonly standing: 'waiting' | 'working' | 'stopped' | 'done' | 'failed';
  readonly progress: { readonly done: number; readonly of: number | undefined } | undefined;
  /** All of it once it is done; where it was stopped, as much as there is. */
  readonly report: WorthReport | undefined;
  /** What may be said of the report. */
  readonly words: WorthWords | undefined;
  readonly stories: ForkStories | undefined;
  /** Re-runs of each way on, once all are done. */
  readonly runs: number;
  readonly titles: GoalTitles;
};

export type DebriefView = {
  readonly debrief: Debrief;
  readonly worth: WorthView;
  /** Whether what is written here is safe on disk, or cannot be written at all. */
  readonly keeping: Keeping;
  readonly notice: Notice | undefined;
  /** Undefined where the game is kept nowhere: then it leaves nowhere either. */
  readonly sending: Sending | undefined;
  /** Whether the page can be kept as a PDF without printing it. */
  readonly mayKeepPdf: boolean;
};

export type DebriefIntent =
  /** Written down in the session, beside no decision. */
  | {
      readonly kind: 'note';
      readonly notes?: { readonly weekAgain: number };
      readonly texts: Readonly<Partial<Record<'otherWeek' | 'commitment' | 'question', string>>>;
    }
  /** A new session that goes its own way from before this line on. */
  | { readonly kind: 'tryAgain'; readonly n: number }
  /** Re-runs the session to see what decisions were worth, or has had enough of it. */
  | { readonly kind: 'worth'; readonly wish: 'goOn' | 'stop' }
  /** To the ending, or to the week that is on. */
  | { readonly kind: 'back' }
  | { readonly kind: 'home' }
  | { readonly kind: 'export' }
  | { readonly kind: 'print' }
  | { readonly kind: 'pdf' }
  | StatementsIntent
  | { readonly kind: 'settings' }
  | { readonly kind: 'putNoticeAway' };
