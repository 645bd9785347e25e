/** Which screen is shown. Knows nothing of weeks and hats: that is the other machine, and the two never mix. */
import { assign, fromPromise, setup } from 'xstate';
import type { FailureCode, SessionRow } from '../host/host.ts';
import type { Beginning, Notice, Settings, Trouble } from '../ui/ui.tsx';
import type { Done, Errand } from './errands.ts';
import type { LookBack } from './look-back.ts';
import type { Opening, Playing, Wish } from './opening.ts';
import type { Shelf } from './shelf.ts';

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
  /** A new session that takes over the lines before this one. */
  | { readonly type: 'tryAgain'; readonly n: number }
  | { readonly type: 'again' }
  /** The scenario has been changed under the player (a preview): the same game in the new one. */
  | { readonly type: 'swap'; readonly playing: Playing; readonly shelf: Shelf }
  | { readonly type: 'errand'; readonly errand: Errand }
  | { readonly type: 'putNoticeAway' }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'openSettings' }
  | { readonly type: 'closeSettings' };

const FIRST: AppContext = {
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
};

/** What a start brings into the context. */
const known = ({ about, settings, sessions }: Awaited<ReturnType<Services['boot']>>) => ({ about, settings, sessions });

/** The game that an opening has brought. */
const seated = (event: object): Playing | undefined => {
  const { output } = event as { readonly output?: Opening };
  return output?.ok ? output.playing : undefined;
};

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Four regions side by side: the screen, the scenarios being read, an errand under way, the settings lying over it all. */
export const appMachine = (services: Services) =>
  setup({
    types: { context: {} as AppContext, events: {} as AppEvent },
    actors: {
      boot: fromPromise(services.boot),
      shelf: fromPromise(({ input }: { input: { anew: boolean } }) => services.shelf(input.anew)),
      sessions: fromPromise(services.sessions),
      open: fromPromise(
        async ({ input, signal }: { input: { wish: Wish; settings: Settings }; signal: AbortSignal }) => {
          const opened = await services.open(input.wish, input.settings);
          // Stopped while it was being opened: nobody will sit there.
          if (signal.aborted && opened.ok) await services.leave(opened.playing);
          return opened;
        },
      ),
      leave: fromPromise(({ input }: { input: { playing: Playing } }) => services.leave(input.playing)),
      lookBack: fromPromise(({ input }: { input: { playing: Playing; language: string } }) =>
        services.lookBack(input.playing, input.language),
      ),
      run: fromPromise(({ input }: { input: { errand: Errand } }) => services.run(input.errand)),
    },
    actions: {
      quiet: assign({ notice: undefined }),
      sitDown: assign({ playing: ({ event }) => seated(event) }),
      swapIn: assign(({ event }) => (event.type === 'swap' ? { playing: event.playing, shelf: event.shelf } : {})),
    },
  }).createMachine({
    id: 'app',
    context: FIRST,
    type: 'parallel',
    on: {
      settings: {
        actions: [
          ({ event }) => services.keepSettings(event.settings),
          assign({ settings: ({ event }) => event.settings }),
        ],
      },
      putNoticeAway: { actions: 'quiet' },
      swap: { actions: assign({ shelf: ({ event }) => event.shelf }) },
    },
    states: {
      screen: {
        initial: 'booting',
        states: {
          booting: {
            invoke: {
              src: 'boot',
              onDone: [
                {
                  guard: ({ event }) => event.output.resumed !== undefined,
                  target: 'opening',
                  actions: assign(({ event: { output } }) => ({
                    ...known(output),
                    wish: output.resumed && { kind: 'continue' as const, ...output.resumed },
                  })),
                },
                { target: 'home', actions: assign(({ event }) => known(event.output)) },
              ],
              onError: {
                target: 'trouble',
                actions: assign({ trouble: ({ event }) => ({ what: 'home', detail: detailOf(event.error) }) }),
              },
            },
          },
          home: {
            on: {
              library: 'library',
              brief: { target: 'briefing' },
              continue: { target: 'opening' },
              lookBack: { target: 'opening' },
            },
            exit: 'quiet',
          },
          library: { on: { home: 'home', brief: { target: 'briefing' } }, exit: 'quiet' },
          briefing: {
            entry: assign({
              brief: ({ context, event }) =>
                event.type === 'brief'
                  ? { scenario: event.scenario, language: event.language, alias: services.newAlias() }
                  : context.brief,
            }),
            on: {
              library: 'library',
              home: 'home',
              storyLanguage: {
                actions: assign({
                  brief: ({ context: { brief }, event }) => brief && { ...brief, language: event.language },
                }),
              },
              begin: { target: 'opening' },
            },
          },
          opening: {
            entry: assign({
              wish: ({ context, event }) => {
                if (event.type === 'continue') return { kind: 'continue', session: event.session, name: event.name };
                if (event.type === 'lookBack')
                  return { kind: 'continue', session: event.session!, name: event.name!, lookBack: true };
                if (event.type === 'begin' && context.brief)
                  return { kind: 'begin', ...context.brief, beginning: event.beginning };
                return context.wish;
              },
            }),
            invoke: {
              src: 'open',
              input: ({ context }) => ({ wish: context.wish!, settings: context.settings! }),
              onDone: [
                {
                  guard: ({ context, event }) =>
                    event.output.ok && context.wish?.kind === 'continue' && context.wish.lookBack === true,
                  target: 'measuring',
                  actions: 'sitDown',
                },
                {
                  guard: ({ event }) => event.output.ok,
                  target: 'playing',
                  actions: 'sitDown',
                },
                {
                  target: 'trouble',
                  actions: assign({ trouble: ({ event }) => (event.output.ok ? undefined : event.output.trouble) }),
                },
              ],
              onError: {
                target: 'trouble',
                actions: assign({ trouble: ({ event }) => ({ what: 'game', detail: detailOf(event.error) }) }),
              },
            },
            on: { home: 'refreshing' },
          },
          playing: { on: { leave: 'leaving', lookBack: 'measuring', swap: { actions: 'swapIn' } }, exit: 'quiet' },
          measuring: {
            invoke: {
              src: 'lookBack',
              input: ({ context }) => ({ playing: context.playing!, language: context.settings!.language }),
              onDone: { target: 'lookingBack', actions: assign({ lookBack: ({ event }) => event.output }) },
              onError: {
                target: 'trouble',
                actions: assign({ trouble: ({ event }) => ({ what: 'debrief', detail: detailOf(event.error) }) }),
              },
            },
            on: { home: 'leaving' },
          },
          lookingBack: {
            on: {
              // In another language.
              lookBack: 'measuring',
              leave: 'leaving',
              home: 'leaving',
              swap: { target: 'measuring', actions: 'swapIn' },
              backToGame: { target: 'playing', actions: assign({ lookBack: undefined }) },
              tryAgain: {
                target: 'forking',
                actions: assign({
                  wish: ({ context, event }) => ({
                    kind: 'again' as const,
                    text: context.playing!.keeper.text(),
                    at: event.n - 1,
                  }),
                }),
              },
            },
            exit: 'quiet',
          },
          // The session that is left is closed before another one takes its beginning over.
          forking: {
            invoke: {
              src: 'leave',
              input: ({ context }) => ({ playing: context.playing! }),
              onDone: 'opening',
              onError: 'opening',
            },
            exit: assign({ playing: undefined, lookBack: undefined }),
          },
          leaving: {
            invoke: {
              src: 'leave',
              input: ({ context }) => ({ playing: context.playing! }),
              onDone: 'refreshing',
              onError: 'refreshing',
            },
            exit: assign({ playing: undefined, lookBack: undefined }),
          },
          refreshing: {
            invoke: {
              src: 'sessions',
              onDone: { target: 'home', actions: assign({ sessions: ({ event }) => event.output }) },
              onError: 'home',
            },
          },
          trouble: {
            on: {
              again: [
                { guard: ({ context }) => context.trouble?.what === 'home', target: 'booting' },
                { guard: ({ context }) => context.trouble?.what === 'debrief', target: 'measuring' },
                { target: 'opening' },
              ],
              home: [
                { guard: ({ context }) => context.playing !== undefined, target: 'leaving' },
                { target: 'refreshing' },
              ],
            },
            exit: assign({ trouble: undefined }),
          },
        },
      },
      shelf: {
        initial: 'reading',
        states: {
          reading: {
            invoke: {
              src: 'shelf',
              input: { anew: false },
              onDone: { target: 'read', actions: assign({ shelf: ({ event }) => event.output }) },
              onError: 'failed',
            },
          },
          read: {},
          // The library says so; asking for it again tries again.
          failed: { on: { again: 'reading', library: 'reading' } },
        },
      },
      errand: {
        initial: 'none',
        states: {
          none: { on: { errand: 'running' } },
          running: {
            invoke: {
              src: 'run',
              input: ({ event }) => ({ errand: (event as Extract<AppEvent, { type: 'errand' }>).errand }),
              onDone: [
                {
                  guard: ({ event }) => event.output.again === 'nothing',
                  target: 'none',
                  actions: assign({ notice: ({ event }) => event.output.notice }),
                },
                {
                  guard: ({ event }) => event.output.again === 'sessions',
                  target: 'listing',
                  actions: assign({ notice: ({ event }) => event.output.notice }),
                },
                {
                  guard: ({ event }) => event.output.again === 'everything',
                  target: 'rereading',
                  actions: assign({
                    notice: ({ event }) => event.output.notice,
                    settings: () => services.firstSettings(),
                  }),
                },
                { target: 'rereading', actions: assign({ notice: ({ event }) => event.output.notice }) },
              ],
              onError: {
                target: 'none',
                actions: assign({
                  notice: ({ event }) => ({ kind: 'failed', code: 'failed', detail: detailOf(event.error) }),
                }),
              },
            },
          },
          rereading: {
            invoke: {
              src: 'shelf',
              input: { anew: true },
              onDone: { target: 'listing', actions: assign({ shelf: ({ event }) => event.output }) },
              onError: 'listing',
            },
          },
          listing: {
            invoke: {
              src: 'sessions',
              onDone: { target: 'none', actions: assign({ sessions: ({ event }) => event.output }) },
              onError: 'none',
            },
          },
        },
      },
      sheet: {
        initial: 'closed',
        states: {
          closed: { on: { openSettings: 'open' } },
          open: {
            // They say how much is kept, and a game under way has been kept since the last list.
            invoke: { src: 'sessions', onDone: { actions: assign({ sessions: ({ event }) => event.output }) } },
            on: { closeSettings: 'closed' },
          },
        },
      },
    },
  });
