/** What the app's process (with the stand-in for Electron in it) and the test's process say to each other. */
import type { WebPreferences } from 'electron';

/** How an app is started; handed over in the environment as JSON. */
export type Launch = {
  readonly appPath: string;
  readonly data: string;
  readonly args: readonly string[];
  readonly packaged: boolean;
  /** Where the displays are that the machine has. */
  readonly displays: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Whether no other Two Hats has the data folder; the system knows, so the test's process says it. */
  readonly lockFree: boolean;
};

export const LAUNCH_VARIABLE = 'TWO_HATS_STAND_IN';

export type WindowWish = {
  readonly width: number;
  readonly height: number;
  readonly shown: boolean;
  readonly preload: string | undefined;
  readonly preferences: WebPreferences;
};

export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type Sender = { readonly url: string; readonly top: boolean };

/** What came of one message of the window: an answer, or the words of an error. */
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly words: string };

export const DIALOGS = ['showErrorBox', 'showMessageBox', 'showOpenDialog', 'showSaveDialog'] as const;
export type DialogKind = (typeof DIALOGS)[number];

/** Asked by the app's process; the test's process plays the system and shows the pages. */
export type SystemCalls = {
  readonly openWindow: (window: number, wish: WindowWish) => Promise<void>;
  readonly load: (window: number, url: string) => Promise<void>;
  readonly run: (window: number, script: string) => Promise<unknown>;
  readonly print: (window: number, options: unknown) => Promise<Uint8Array>;
  readonly closeWindow: (window: number) => Promise<void>;
  readonly dialog: (kind: DialogKind, options: unknown) => Promise<unknown>;
  readonly startedAgain: (args: readonly string[]) => Promise<void>;
  readonly ready: () => Promise<void>;
};

export type NavigationEvent = 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview';

/** Asked by the test's process: what a system, a person or a page would do to the app. */
export type AppCalls = {
  readonly request: (url: string, method: string) => Promise<Answered | undefined>;
  readonly invoke: (window: number, channel: string, sender: Sender | undefined, payload: unknown) => Promise<Reply>;
  /** Whether the app prevented it. */
  readonly navigation: (window: number, event: NavigationEvent, url: string, mainFrame: boolean) => Promise<boolean>;
  /** Another page stands in the window now; none of its scripts has run yet. */
  readonly navigated: (window: number, url: string) => Promise<void>;
  readonly windowOpen: (window: number, url: string, name: string) => Promise<'allow' | 'deny'>;
  readonly download: (window: number, url: string) => Promise<boolean>;
  readonly permission: (
    window: number,
    how: 'request' | 'check' | 'device' | 'screen' | 'bluetooth',
    name: string,
  ) => Promise<boolean>;
  readonly secondInstance: (args: readonly string[]) => Promise<void>;
  readonly gone: (window: number, reason: 'crashed' | 'oom' | 'killed') => Promise<void>;
  readonly closeByPerson: (window: number) => Promise<void>;
  readonly minimizeByPerson: (window: number) => Promise<void>;
  readonly quitByPerson: () => Promise<void>;
  readonly look: () => Promise<Look>;
};

/** The app as the system sees it. */
export type Look = {
  readonly windows: readonly {
    readonly id: number;
    readonly shown: boolean;
    readonly minimized: boolean;
    readonly focused: boolean;
    readonly fullScreen: boolean;
    readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
    readonly address: string;
    readonly preferences: WebPreferences;
  }[];
  /** Labels or roles of the menu, two levels. */
  readonly menu: readonly string[];
  readonly channels: readonly string[];
};
