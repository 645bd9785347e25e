/** What the screens of a game under way show, and what the player can do there. Values in, intents out. */
import type {
  BarrierView,
  BoardView,
  ChoiceView,
  DilemmaView,
  EndingView,
  Face,
  FiguresView,
  Lesson,
  Person,
  Phrase,
  TellingView,
  WeekView,
  Words,
} from '../../../core/view/view.ts';

/** Whether what is decided is safe on disk. */
export type Keeping =
  | { readonly kind: 'kept' }
  /** Kept nowhere, by the player's own wish. */
  | { readonly kind: 'nowhere' }
  /** Play goes on in memory; `code` is a StoreFailure's. */
  | { readonly kind: 'notKept'; readonly code: string }
  /** Another window has this session. */
  | { readonly kind: 'readOnly' };

/** Something told, with the one whose face goes with it. */
export type Told = TellingView & { readonly person: Person | undefined };

/** What is before the player. Exactly one at a time; `week` is where one comes back to. */
export type Moment =
  /** The first drawing: what lies there is counted before anything else. `counted` of them are marked. */
  | { readonly kind: 'counting'; readonly counted: number; readonly news: Told }
  /** What the last decision brought, read before going on. `by` is what was done, in words; none for news of the week. */
  | {
      readonly kind: 'told';
      readonly by: Words | undefined;
      /** With whom it was done, where it was one person: an encounter at a door or a desk. */
      readonly person: Person | undefined;
      readonly told: readonly Told[];
    }
  | { readonly kind: 'week' }
  | { readonly kind: 'dilemma'; readonly dilemma: DilemmaView; readonly people: readonly Person[] }
  | {
      readonly kind: 'friday';
      /** The week whose Friday it is (the turn's last). */
      readonly week: number;
      readonly faces: readonly Face[];
      readonly told: readonly Told[];
      /** At half-time: the director's four sentences. */
      readonly director: { readonly person: Person; readonly sentences: readonly Phrase[] } | undefined;
    }
  /** Before the last turn is closed: `pick` sentences out of the log for whoever comes next. */
  | {
      readonly kind: 'handover';
      readonly lines: readonly { readonly n: number; readonly week: number; readonly title: Words }[];
      readonly pick: number;
      readonly end: ChoiceView['decision'];
    }
  | {
      readonly kind: 'ending';
      readonly ending: EndingView;
      readonly director: Person;
      /** Of the ledger: the same story, luck and decisions give the same one, in any window and in `replay`. */
      readonly fingerprint: string;
    };

export type PlayView = {
  readonly title: string;
  /** Of the story. */
  readonly language: string;
  /** How many decisions have been taken, undone ones included. */
  readonly decided: number;
  readonly week: WeekView;
  readonly board: BoardView;
  readonly moment: Moment;
  /** Controls that have just appeared, each with its sentence. */
  readonly lessons: readonly Lesson[];
  readonly barriers: readonly BarrierView[];
  readonly keeping: Keeping;
  /** Why the last decision could not be taken; gone with the next thing done. */
  readonly refused: Words | undefined;
  /** Whom the player is looking at, on board and panel alike. */
  readonly focus: string | undefined;
  /** The figures behind `i`, worked out when asked for: of this turn, or of the whole game. */
  readonly figures: (since: 'turn' | 'beginning') => FiguresView;
};

/** What is written beside a decision, for the talk afterwards. */
export type Beside = {
  readonly notes?: {
    readonly firstAnswer?: string;
    readonly opened?: readonly string[];
    readonly angriest?: string;
    readonly confidence?: number;
    readonly handover?: readonly number[];
  };
  readonly texts?: Readonly<
    Partial<Record<'justification' | 'announcementReason' | 'leaderReason' | 'handover', string>>
  >;
};

export type PlayIntent =
  | { readonly kind: 'decide'; readonly decision: ChoiceView['decision']; readonly beside?: Beside }
  /** Counts one more of what lies there; `all` counts the rest at once. */
  | { readonly kind: 'count'; readonly all: boolean }
  /** What was told has been read; the faces have been seen. */
  | { readonly kind: 'goOn' }
  | { readonly kind: 'openDilemma'; readonly id: string }
  /** Back to the week from a dilemma or the handover. */
  | { readonly kind: 'putAside' }
  | { readonly kind: 'focus'; readonly actor: string | undefined }
  | { readonly kind: 'skipLessons' }
  | { readonly kind: 'export' }
  /** What came of the copy has been read. */
  | { readonly kind: 'putNoticeAway' }
  | { readonly kind: 'settings' }
  /** To the debrief. */
  | { readonly kind: 'lookBack' }
  | { readonly kind: 'leave' };
