/**
 * What a debrief room shows and what can be done in it. Values in, intents out. `Stage` alone goes to the projector; all the rest
 * is the instructor's, and names of sessions (aliases, files) and sentences of trainees are in it as text.
 */
import type { Ranked } from '../../../core/debrief/class/discuss.ts';
import type { Report } from '../../../core/debrief/exports/exports.ts';
import type { HandoverSheet, Hands, Item, Length, PlanPart, Stage } from '../../../core/debrief/room/room.ts';
import type { DEBRIEF_PHASES, SeenThing } from '../../../core/scenario/vocabulary.ts';
import type { ProblemCode, RefusalCode } from '../../../core/session/session.ts';
import type { Words } from '../../../core/view/view.ts';
import type { XapiVersion } from '../records/statements-view.ts';
import type { FailureCode, Receipt } from '../screens/views.ts';
import type { Language, Settings } from '../settings.ts';

export type RoomView = RoomDoorView | RoomReadingView | PreparationView | LeadingView;

/** Before a class is open: where its files are dropped or chosen. */
export type RoomDoorView = {
  readonly kind: 'door';
  /** What was brought last and could not be opened as a class at all, by name with the reason. */
  readonly refused: RefusedFiles | undefined;
  /** Why it could not be opened, where that lies with no file. */
  readonly failure: RoomFailure | undefined;
  /** The record store's name on the network, where one is set: sessions can be read back from it. */
  readonly store: string | undefined;
  /** Scenarios of which an example class can be made, for trying the room. */
  readonly examples: readonly Item[];
};

export type RoomFailure =
  | { readonly kind: 'host'; readonly code: FailureCode }
  /** The scenario of the class is not here: its id, as its files name it. */
  | { readonly kind: 'scenarioMissing'; readonly scenario: string }
  /** A worker broke; the browser's own word for it. */
  | { readonly kind: 'broken'; readonly detail: string };

/** Something long, with how far it is; it can be cancelled. `of` is undefined where nobody knows yet. */
export type RoomReadingView = {
  readonly kind: 'reading';
  readonly doing: 'files' | 'sessions' | 'example' | 'store';
  readonly done: number;
  readonly of: number | undefined;
};

/** What became of each file that was brought. */
export type RefusedFiles = readonly { readonly name: string; readonly code: RefusalCode; readonly detail: string }[];
export type FilesRead = {
  readonly used: number;
  /** Used as far as they are sound. */
  readonly mended: readonly {
    readonly name: string;
    readonly problems: readonly { readonly code: ProblemCode; readonly line: number }[];
  }[];
  readonly refused: RefusedFiles;
  /** Played with another version of the scenario; the names of those that could be replayed only in part. */
  readonly otherContent: number;
  readonly partly: readonly string[];
  /** Whether more files join these; a class that came from elsewhere gives way to them. */
  readonly joins: boolean;
};

/** What every screen over an open class has. */
type ClassAtHand = {
  /** Title and language of its scenario. */
  readonly title: string;
  readonly language: string;
  /** What is counted by eye in the story (`thingOf` of core/view): it lies on the ground of the pictures. */
  readonly thing: SeenThing;
  readonly n: number;
  /** Whether there are enough sessions to show anything to a room: three. */
  readonly shown: boolean;
  readonly notice: RoomNotice | undefined;
};

/** What came of the last thing asked for. */
export type RoomNotice =
  | { readonly kind: 'saved'; readonly what: Outgoing }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  /** A bug, or a worker that the system ended; what is shown stays. The browser's own word for it. */
  | { readonly kind: 'broken'; readonly detail: string }
  /** The projector window was not let open by the browser. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'classKept' }
  /** This machine keeps nothing of what is prepared: said once. */
  | { readonly kind: 'notKept' }
  /** A PDF of many pages takes some seconds. */
  | { readonly kind: 'printing' }
  /** So many sessions wait for the record store now, or are there. */
  | { readonly kind: 'queued'; readonly n: number }
  /** Counts of an earlier class were deleted. */
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly saved: boolean }
  /** Read back from a record store: files that were not what their statements say, and whether there is more than is read at once. */
  | { readonly kind: 'fetched'; readonly damaged: number; readonly more: boolean };

/** A part of the plan, or one that could be. */
export type PartView = {
  readonly id: string;
  readonly part: PlanPart;
  /** `“Fines?”`, or what the part is called. */
  readonly title: Words;
  /** Undefined where it is not in the plan. */
  readonly minutes: number | undefined;
  readonly standing: 'planned' | 'pinned' | 'left' | 'banned';
  /** What the instructor wrote to it. */
  readonly note: string;
  /** How many pictures it has. */
  readonly pictures: number;
};

/** Questions for the group, in the scenario's words, by phase. */
export type Prompts = Readonly<Record<(typeof DEBRIEF_PHASES)[number], readonly string[]>>;

/** Re-runs that tell what the options were worth; the order of dilemmas rests on them. */
export type Reruns = {
  /** `none`: fewer than four sessions, or nothing to re-run. */
  readonly standing: 'none' | 'working' | 'stopped' | 'done' | 'failed';
  readonly done: number;
  readonly of: number;
};

/** A reason that a trainee wrote, and whether it stands on the projector's picture. */
export type SentenceView = { readonly option: Item; readonly text: string; readonly up: boolean };

/** A game of the class, for the instructor's eyes. */
export type SessionView = {
  readonly id: number;
  readonly alias: string;
  readonly file: string;
  readonly ending: string | undefined;
  readonly decided: number;
  readonly weeks: number;
  readonly value: number;
  readonly mended: boolean;
};

/** How each game answered each dilemma. `cells[i][j]` is the answer of `sessions[i]` to `dilemmas[j]`. */
export type MatrixView = {
  readonly dilemmas: readonly Item[];
  readonly cells: readonly (readonly {
    readonly option: string | undefined;
    readonly how: 'answered' | 'lapsed' | 'not';
  }[])[];
};

/** A class whose counts were kept: no alias, no sentence, no session. */
export type EarlierClass = { readonly key: string; readonly kept: string; readonly n: number; readonly label: string };

export type PreparationView = ClassAtHand & {
  readonly kind: 'preparing';
  readonly files: FilesRead;
  readonly minutes: Length;
  /** In the order in which they come; then all others that the class could show. */
  readonly plan: readonly PartView[];
  readonly left: readonly PartView[];
  /** The part that is looked at, and its pictures. */
  readonly chosen: string | undefined;
  readonly stages: readonly Stage[];
  /** Of the chosen part, where it is a dilemma. */
  readonly sentences: readonly SentenceView[];
  readonly ranked: readonly Ranked[];
  readonly dilemmas: readonly (Item & { readonly options: readonly Item[] })[];
  readonly reruns: Reruns;
  readonly prompts: Prompts;
  readonly instructorNotes: string | undefined;
  readonly sessions: readonly SessionView[];
  readonly matrix: MatrixView;
  /** Whether hats are held against outcomes: off unless asked for. */
  readonly association: boolean;
  readonly earlier: readonly EarlierClass[];
  /** The one that stands behind the pictures as a ghost. */
  readonly ghost: string | undefined;
  /** For paper: the report of the class, and the handovers in the order in which they change hands (`handoverSheets`). */
  readonly report: Report;
  readonly handovers: readonly HandoverSheet[];
  readonly whatIf: WhatIfView;
  /** The record store's name, where one is set; and how far the sessions are on their way into its outbox. */
  readonly store: string | undefined;
  readonly sending: { readonly done: number; readonly of: number } | undefined;
};

/** Picking a decision of one game and another way to go on from there. */
export type WhatIfView = {
  /** Decisions of the game that was picked; empty until one is. */
  readonly session: number | undefined;
  readonly decisions: readonly {
    readonly n: number;
    readonly week: number;
    readonly words: Words;
    /** What else was open then, by the decision in the notation. */
    readonly instead: readonly { readonly decision: string; readonly words: Words }[];
  }[];
  readonly standing: 'none' | 'working' | 'done' | 'failed';
  readonly done: number;
  readonly of: number;
  /** What came of it. */
  readonly stage: Stage | undefined;
};

export type LeadingView = ClassAtHand & {
  readonly kind: 'leading';
  readonly plan: readonly PartView[];
  /** Where it is: the part, and the picture in it. */
  readonly part: number;
  readonly step: number;
  readonly steps: number;
  readonly stage: Stage;
  /** What comes after it; undefined at the end. */
  readonly next: Stage | undefined;
  /** The projector shows nothing. */
  readonly blank: boolean;
  readonly projector: 'closed' | 'open';
  /** Whether the what-if is on the projector instead. */
  readonly showing: 'plan' | 'whatIf';
  /** Of the part: minutes planned, milliseconds gone, and since when it runs (on the window's monotonic clock). */
  readonly timer: { readonly minutes: number; readonly spent: number; readonly since: number | undefined };
  readonly prompts: Prompts;
  /** The phase that the picture belongs to: its questions come first. */
  readonly phase: keyof Prompts;
  readonly note: string;
  /** Where hands are counted now: the options, and what was typed. */
  readonly hands: { readonly dilemma: string; readonly again: boolean; readonly counts: Hands } | undefined;
  readonly sentences: readonly SentenceView[];
  readonly sessions: readonly SessionView[];
  readonly whatIf: WhatIfView;
};

/** What can be written into a file. */
export type Outgoing = 'sessionsCsv' | 'decisionsCsv' | 'statements' | 'report' | 'picture' | 'paper';

export type RoomIntent =
  | { readonly kind: 'home' }
  | { readonly kind: 'settings' }
  /** To the page that says what Two Hats keeps: whoever brings files of others may want to know. */
  | { readonly kind: 'dataSheet' }
  /** Dropped or chosen: files, and what lies in folders, with the path below what was dropped. */
  | { readonly kind: 'bring'; readonly files: readonly BroughtFile[] }
  | { readonly kind: 'fetch' }
  | { readonly kind: 'example'; readonly scenario: string }
  /** What is under way is left; nothing of it stays. */
  | { readonly kind: 'cancel' }
  /** Puts the class away. What was prepared is kept, and there again with the same files. */
  | { readonly kind: 'close' }
  | { readonly kind: 'putNoticeAway' }
  | { readonly kind: 'minutes'; readonly minutes: Length }
  | { readonly kind: 'choose'; readonly part: string }
  | { readonly kind: 'pin' | 'ban' | 'free'; readonly part: string }
  | { readonly kind: 'move'; readonly part: string; readonly by: -1 | 1 }
  | { readonly kind: 'note'; readonly part: string; readonly text: string }
  | { readonly kind: 'putUp'; readonly dilemma: string; readonly text: string; readonly up: boolean }
  | { readonly kind: 'association'; readonly on: boolean }
  | { readonly kind: 'reruns'; readonly wish: 'stop' | 'goOn' }
  | { readonly kind: 'keepClass'; readonly label: string }
  | { readonly kind: 'forgetClass'; readonly key: string }
  /** The receipt on the screen, as the text that it is there. */
  | { readonly kind: 'saveReceipt'; readonly text: string }
  | { readonly kind: 'ghost'; readonly key: string | undefined }
  | { readonly kind: 'lead' }
  | { readonly kind: 'prepare' }
  /** Leading. */
  | { readonly kind: 'next' | 'previous' | 'blank' | 'openProjector' | 'closeProjector' }
  | { readonly kind: 'goTo'; readonly part: number; readonly step: number }
  | { readonly kind: 'timer'; readonly wish: 'go' | 'hold' | 'again' }
  | { readonly kind: 'hands'; readonly dilemma: string; readonly again: boolean; readonly counts: Hands }
  | { readonly kind: 'whatIfOf'; readonly session: number }
  | { readonly kind: 'whatIf'; readonly n: number; readonly instead: string }
  | { readonly kind: 'showWhatIf'; readonly on: boolean }
  | { readonly kind: 'save'; readonly what: Exclude<Outgoing, 'picture'>; readonly withTexts?: boolean }
  | { readonly kind: 'send'; readonly withTexts: boolean; readonly version: XapiVersion }
  | { readonly kind: 'stopSending' }
  /** A picture as the screen drew it. */
  | {
      readonly kind: 'savePicture';
      readonly type: 'svg' | 'png';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    };

/** Name with its way from what was dropped; only ever shown. Without a file where the disk would not give what has that name. */
export type BroughtFile = { readonly name: string; readonly file: File | undefined };

/** What the projector's window shows. Nothing else ever reaches it. */
export type ProjectorView = {
  readonly stage: Stage | undefined;
  readonly blank: boolean;
  /** Language of the window and of the story. */
  readonly language: Language;
  readonly story: string;
  readonly theme: Settings['theme'];
  /** What lies on the ground of the pictures, as in `ClassAtHand`. */
  readonly thing: SeenThing;
};
export type ProjectorIntent = { readonly kind: 'next' | 'previous' | 'blank' };
