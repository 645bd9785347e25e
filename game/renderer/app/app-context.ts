/** What the app machine knows, hears and has done by others. */
import type { FailureCode, SessionRow } from '../host/host.ts';
import type { Beginning, Notice, Settings, Trouble } from '../ui/ui.tsx';
import type { Done, Errand } from './errands/errands.ts';
import type { LookBack } from './look-back.ts';
import type { Opening, Playing, Wish } from './opening.ts';
import type { Shelf } from './shelf.ts';
import type { Room } from './room/room.ts';
import type { Workshop } from './workshop/workshop.ts';

/** A session to go on with at once: the page was loaded anew in the middle of it. */
export type Resumed = { readonly session: string; readonly name: string };

export type About = {
  readonly edition: 'desktop' | 'browser';
  readonly savesElsewhere: string | null;
  readonly dataFolder: string | null;
};

/** `at` is when they were listed, an ISO time: “yesterday” is worded from it. */
export type Sessions = {
  readonly rows: readonly SessionRow[];
  readonly failure: FailureCode | undefined;
  readonly at: string;
};

/** What the machine has done by others; each is a promise, so that tests may answer for it. */
export type Services = {
  readonly boot: () => Promise<{
    readonly about: About;
    readonly settings: Settings;
    readonly sessions: Sessions;
    readonly resumed: Resumed | undefined;
  }>;
  readonly sessions: () => Promise<Sessions>;
  /** `anew` reads them again; without it what was read before is answered. */
  readonly shelf: (anew: boolean) => Promise<Shelf>;
  readonly open: (wish: Wish, settings: Settings) => Promise<Opening>;
  readonly leave: (playing: Playing) => Promise<void>;
  readonly lookBack: (playing: Playing, language: string) => Promise<LookBack>;
  readonly run: (errand: Errand) => Promise<Done>;
  /** Opens the Workshop; whatever it needs is loaded then. */
  readonly workshop: (language: string) => Promise<Workshop>;
  /** Opens the debrief room; whatever it needs is loaded then. */
  readonly room: (settings: Settings) => Promise<Room>;
  readonly leaveWorkshop: (workshop: Workshop) => Promise<void>;
  readonly keepSettings: (settings: Settings) => void;
  /** What holds until somebody chooses. */
  readonly firstSettings: () => Settings;
  readonly newAlias: () => string;
};

export type Brief = { readonly scenario: string; readonly alias: string; readonly language: string };

export type AppContext = {
  readonly about: About | undefined;
  readonly settings: Settings | undefined;
  readonly sessions: Sessions;
  readonly shelf: Shelf | undefined;
  readonly notice: Notice | undefined;
  readonly brief: Brief | undefined;
  readonly wish: Wish | undefined;
  readonly playing: Playing | undefined;
  readonly lookBack: LookBack | undefined;
  readonly trouble: Trouble | undefined;
  /** Open, even while a game is looked at from it. */
  readonly workshop: Workshop | undefined;
  readonly room: Room | undefined;
};

export type AppEvent =
  | { readonly type: 'home' }
  | { readonly type: 'library' }
  | { readonly type: 'brief'; readonly scenario: string; readonly language: string }
  | { readonly type: 'storyLanguage'; readonly language: string }
  | { readonly type: 'begin'; readonly beginning: Beginning }
  | { readonly type: 'continue'; readonly session: string; readonly name: string }
  | { readonly type: 'leave' }
  /** To the debrief: of the game under way, or of a session on the list. */
  | { readonly type: 'lookBack'; readonly session?: string; readonly name?: string }
  | { readonly type: 'backToGame' }
  | { readonly type: 'workshop' }
  | { readonly type: 'room' }
  /** A game from the Workshop, which is kept nowhere. */
  | { readonly type: 'preview'; readonly playing: Playing }
  /** A new session that takes over the lines before this one. */
  | { readonly type: 'tryAgain'; readonly n: number }
  | { readonly type: 'again' }
  /** The scenario has been changed under the player (a preview): the same game in the new one. */
  | { readonly type: 'swap'; readonly playing: Playing; readonly shelf: Shelf }
  | { readonly type: 'errand'; readonly errand: Errand }
  | { readonly type: 'putNoticeAway' }
  /** The receipt on the screen, as the text that it is there: saved at once, whatever else is being fetched. */
  | { readonly type: 'saveReceipt'; readonly text: string }
  | { readonly type: 'noticed'; readonly notice: Notice | undefined }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'openSettings' }
  | { readonly type: 'closeSettings' };

/** Before anything is known. */
export const FIRST: AppContext = {
  about: undefined,
  settings: undefined,
  sessions: { rows: [], failure: undefined, at: '' },
  shelf: undefined,
  notice: undefined,
  brief: undefined,
  wish: undefined,
  playing: undefined,
  lookBack: undefined,
  trouble: undefined,
  workshop: undefined,
  room: undefined,
};
