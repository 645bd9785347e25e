/** What the screens around a game show, and what the player can do there. Values in, intents out. */
import type { CO_CREATION_TYPES, Goal, POLICY_AREAS, Place } from '../../../core/scenario/vocabulary.ts';
import type { Briefing, OwnPicture, SeenView, Words } from '../../../core/view/view.ts';
import type { Language } from '../settings.ts';

/**
 * How a session stands.
 * `whole`: go on. `mended`: a torn end was or will be kept aside; go on. `ended`: it has its ending.
 * `damaged`: only its beginning can be trusted. `newer`: made by a later Two Hats. `unknownScenario`: its scenario is not
 * here. `changedScenario`: its scenario is here, but is no longer the one it was played with.
 */
export const SESSION_STATES = [
  'whole',
  'mended',
  'ended',
  'damaged',
  'newer',
  'unknownScenario',
  'changedScenario',
] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** What is wrong with a session file; the codes of `core/session`. */
export const SESSION_PROBLEMS = [
  'empty',
  'too-large',
  'foreign',
  'newer',
  'header-damaged',
  'cut-off',
  'damaged',
  'edited',
  'text-edited',
] as const;
export type SessionProblemCode = (typeof SESSION_PROBLEMS)[number];

export type SessionProblem = {
  readonly code: SessionProblemCode;
  /** The line of the file, from 1. */
  readonly line: number;
  /** The file's own word for it, such as the format's name; may be empty. */
  readonly detail: string;
  /** How many decisions can be read, and of how many where that is known. */
  readonly readable: number;
  readonly of: number | undefined;
  /** The name under which the rest is kept. */
  readonly keptAside: string | undefined;
};

export type SessionRow = {
  readonly id: string;
  /** Of the scenario; its id where the scenario is not here, undefined where the file does not say. */
  readonly title: string | undefined;
  /** The language of the title. */
  readonly language: string;
  readonly place: Place | undefined;
  /** What the player called it, else the alias. */
  readonly name: string;
  /** The week that is on, and how many there are; undefined where that is not known. */
  readonly week: number | undefined;
  readonly weeks: number | undefined;
  /** The week from which it goes its own way, where it took over the beginning of another one. */
  readonly forkedIn: number | undefined;
  /** When it was last added to: an ISO time. */
  readonly updated: string;
  readonly state: SessionState;
  /** Whether it can be opened: gone on with, or read as far as it is whole. */
  readonly usable: boolean;
  readonly problem: SessionProblem | undefined;
};

/** Why the host could not do what was asked; the codes of its contract. */
export const FAILURES = [
  'full',
  'read-only',
  'gone',
  'locked',
  'exists',
  'bad-name',
  'failed',
  'not-open',
  'out-of-turn',
  'unsound',
  'too-large',
  'cancelled',
] as const;
export type FailureCode = (typeof FAILURES)[number];

/** What a deletion took away, and what it could not; `at` is an ISO moment. */
export type Receipt = {
  readonly of: 'session' | 'everything' | 'class';
  readonly at: string;
  /** Whether sessions can be sent to a record store from here. */
  readonly sends: boolean;
  readonly sessions: readonly { readonly name: string; readonly account: string | null; readonly aside: number }[];
  /** Of how many of them something had been worked out and kept. */
  readonly reports: number;
  readonly scenarios: readonly string[];
  readonly workshop: readonly { readonly name: string; readonly own: boolean }[];
  readonly settings: boolean;
  /** Sessions that waited for a record store, and whether one was set. */
  readonly waiting: number;
  readonly store: boolean;
  /** For how many classes something was prepared; what earlier classes are called whose counts were kept. */
  readonly preparations: number;
  readonly classes: readonly string[];
  readonly left: readonly {
    readonly kind: 'sessions' | 'scenarios' | 'workshop' | 'settings' | 'records' | 'rooms' | 'reports';
    readonly name: string | null;
    readonly code: FailureCode;
  }[];
};

/** What came of the last thing asked for, said once at the top of the screen until it is put away. */
export type Notice =
  | { readonly kind: 'exported'; readonly count: number }
  | {
      readonly kind: 'brought';
      readonly count: number;
      readonly refused: readonly { readonly name: string; readonly code: SessionProblemCode | FailureCode }[];
    }
  | { readonly kind: 'scenarioBrought'; readonly title: string }
  | { readonly kind: 'scenarioRefused'; readonly findings: readonly Shortcoming[] }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'dataRemoved' }
  /** Instead of the last two, where its words could be loaded. */
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly saved: boolean }
  /** Statements of a game wait for the store of this name, and are being sent. */
  | { readonly kind: 'queued'; readonly count: number; readonly store: string }
  | { readonly kind: 'saved' }
  /** A game was left that was to be kept nowhere. */
  | { readonly kind: 'practiceGone' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly detail: string };

export type HomeView = {
  /** The address under which this player's saves are, when the window comes from another one. */
  readonly savesElsewhere: string | null;
  /** Newest first. */
  readonly sessions: readonly SessionRow[];
  /** Why the sessions could not be listed; `sessions` is empty then. */
  readonly sessionsFailure: FailureCode | undefined;
  /** This moment as an ISO time: “yesterday” is worded from it. */
  readonly now: string;
  readonly notice: Notice | undefined;
};

export type HomeIntent =
  | { readonly kind: 'continue'; readonly session: string }
  /** To its debrief. */
  | { readonly kind: 'lookBack'; readonly session: string }
  | { readonly kind: 'library' }
  | { readonly kind: 'workshop' }
  | { readonly kind: 'room' }
  /** To the briefing of a scenario. */
  | { readonly kind: 'brief'; readonly scenario: string }
  | { readonly kind: 'importSessions' }
  | { readonly kind: 'renameSession'; readonly session: string; readonly name: string }
  | { readonly kind: 'exportSession'; readonly session: string }
  /** Asked twice before: gone for good. */
  | { readonly kind: 'removeSession'; readonly session: string }
  | { readonly kind: 'putNoticeAway' }
  | { readonly kind: 'saveReceipt'; readonly text: string }
  | { readonly kind: 'settings' };

type Ready = {
  readonly kind: 'ready';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** A picture of its own, where it has one. */
  readonly picture: OwnPicture | undefined;
  /** The language that title, summary and picture are told in. */
  readonly language: string;
  /** All that it can be played in, its own first. */
  readonly languages: readonly string[];
  /** Two capital letters, as in ISO 3166. */
  readonly country: string;
  readonly minutes: number;
  /** 1 to 3. */
  readonly difficulty: number;
  readonly coCreation: (typeof CO_CREATION_TYPES)[number];
  readonly policyArea: (typeof POLICY_AREAS)[number];
  readonly place: Place;
  /** What is counted there on the first morning. */
  readonly seen: Omit<SeenView, 'unit'>;
  readonly goals: readonly Goal[];
  readonly imported: boolean;
};
export type Shortcoming = {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly message: Words;
  readonly hint?: Words;
};
type Broken = {
  readonly kind: 'broken';
  readonly id: string;
  readonly findings: readonly Shortcoming[];
  readonly imported: boolean;
};
type TooLong = { readonly kind: 'tooLong'; readonly id: string; readonly imported: boolean };

/** One scenario: playable, refused with its findings, or given up because reading it took too long. */
export type ScenarioCard = Ready | Broken | TooLong;
export type ReadyCard = Ready;

export type LibraryView = { readonly cards: readonly ScenarioCard[]; readonly notice: Notice | undefined };

export type LibraryIntent =
  | { readonly kind: 'home' }
  /** One took too long to read: all are read once more. */
  | { readonly kind: 'again' }
  | { readonly kind: 'brief'; readonly scenario: string }
  | { readonly kind: 'importScenario'; readonly from: 'folder' | 'file' }
  /** Only one that was brought in; sessions played with it stay. Asked twice before. */
  | { readonly kind: 'removeScenario'; readonly scenario: string }
  | { readonly kind: 'putNoticeAway' }
  | { readonly kind: 'settings' };

export type BriefingScreen = {
  readonly scenario: string;
  /** In the language that the story is to be told in. */
  readonly briefing: Briefing;
  readonly language: string;
  /** All that the story can be told in. */
  readonly languages: readonly string[];
  /** The name under which the session is kept unless the player writes another one. */
  readonly alias: string;
  /** What the settings say; the player may say otherwise for this game. */
  readonly skipLessons: boolean;
  /** The game is being begun: the button waits. */
  readonly beginning: boolean;
};

/** What is written down before a game begins. All texts are trimmed; an empty one was not given. */
export type Beginning = {
  readonly intention: string;
  readonly classWord: string;
  readonly skipLessons: boolean;
  /** Nothing of this game is kept anywhere. */
  readonly practice: boolean;
};
/** The longest each of them may be, in characters. */
export const LONGEST_INTENTION = 300;
export const LONGEST_CLASS_WORD = 40;

export type BriefingIntent =
  | { readonly kind: 'begin'; readonly beginning: Beginning }
  | { readonly kind: 'storyLanguage'; readonly language: string }
  | { readonly kind: 'library' }
  | { readonly kind: 'settings' };

/** What is being waited for. */
export type Waiting = {
  readonly what: 'scenarios' | 'sessions' | 'game' | 'debrief' | 'workshop' | 'room';
  /** How far it is, where that is known. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
};

/** What could not be done, and what is left to do about it. */
export type Trouble =
  /** Home could not be put together. */
  | { readonly what: 'home'; readonly detail: string }
  /** The scenarios could not be fetched or read. */
  | { readonly what: 'scenarios'; readonly detail: string }
  /** A session that cannot be opened; `again` tries once more. */
  | {
      readonly what: 'session';
      readonly session: string;
      readonly name: string;
      readonly code: SessionProblemCode | FailureCode | 'unknownScenario' | 'changedScenario';
      readonly detail: string;
    }
  /** A game could not be begun or could not go on: a fault of ours. */
  | { readonly what: 'game'; readonly detail: string }
  /** A screen could not be drawn: a fault of ours. */
  | { readonly what: 'screen'; readonly detail: string }
  | { readonly what: 'debrief'; readonly detail: string }
  | { readonly what: 'workshop'; readonly detail: string }
  | { readonly what: 'room'; readonly detail: string };

export type WaitingIntent =
  | { readonly kind: 'again' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'home' }
  | { readonly kind: 'exportSession'; readonly session: string };

/** The language that a text is in, if the interface does not speak it anyway. */
export const langOf = (language: string, spoken: Language): string | undefined =>
  language === spoken ? undefined : language;
