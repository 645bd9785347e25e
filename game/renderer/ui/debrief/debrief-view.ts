/** What the debrief shows, and what can be done there. Values in, intents out. */
import type { Debrief } from '../../../core/debrief/debrief.ts';
import type { Keeping } from '../play/play-view.ts';
import type { Notice } from '../screens/views.ts';

export type DebriefView = {
  readonly debrief: Debrief;
  /** Whether what is written here is safe on disk, or cannot be written at all. */
  readonly keeping: Keeping;
  readonly notice: Notice | undefined;
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
  /** To the ending, or to the week that is on. */
  | { readonly kind: 'back' }
  | { readonly kind: 'home' }
  | { readonly kind: 'export' }
  | { readonly kind: 'print' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'putNoticeAway' };
