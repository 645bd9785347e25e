/** Which screen is shown. Knows nothing of weeks and hats: that is the other machine, and the two never mix. */
import { assign, fromPromise, setup } from 'xstate';
import type { Settings } from '../ui/ui.tsx';
import { type AppContext, type AppEvent, FIRST, type Services } from './app-context.ts';
import type { Errand } from './errands/errands.ts';
import type { Opening, Playing, Wish } from './opening.ts';
import type { Workshop } from './workshop/workshop.ts';

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
      workshop: fromPromise(({ input }: { input: { language: string } }) => services.workshop(input.language)),
      room: fromPromise(({ input }: { input: { settings: Settings } }) => services.room(input.settings)),
      leaveWorkshop: fromPromise(({ input }: { input: { workshop: Workshop } }) =>
        services.leaveWorkshop(input.workshop),
      ),
      lookBack: fromPromise(({ input }: { input: { playing: Playing; language: string } }) =>
        services.lookBack(input.playing, input.language),
      ),
      run: fromPromise(({ input }: { input: { errand: Errand } }) => services.run(input.errand)),
    },
    guards: { inWorkshop: ({ context }) => context.workshop !== undefined },
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
          ({ context, event }) => context.room?.speak(event.settings),
          assign({ settings: ({ event }) => event.settings }),
        ],
      },
      putNoticeAway: { actions: 'quiet' },
      saveReceipt: {
        actions: ({ context: { notice }, event, self }) => {
          if (notice?.kind !== 'receipt') return;
          const errand = { kind: 'saveReceipt', text: event.text, receipt: notice.receipt } as const;
          void services.run(errand).then((done) => self.send({ type: 'noticed', notice: done.notice }));
        },
      },
      noticed: { actions: assign({ notice: ({ event }) => event.notice }) },
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
              workshop: 'openingWorkshop',
              room: 'openingRoom',
              brief: { target: 'briefing' },
              continue: { target: 'opening' },
              lookBack: { target: 'opening' },
            },
            exit: 'quiet',
          },
          openingWorkshop: {
            invoke: {
              src: 'workshop',
              input: ({ context }) => ({ language: context.settings!.language }),
              onDone: { target: 'workshop', actions: assign({ workshop: ({ event }) => event.output }) },
              onError: {
                target: 'trouble',
                actions: assign({ trouble: ({ event }) => ({ what: 'workshop', detail: detailOf(event.error) }) }),
              },
            },
            on: { home: 'home' },
          },
          workshop: {
            on: {
              home: 'leavingWorkshop',
              preview: { target: 'playing', actions: assign({ playing: ({ event }) => event.playing }) },
            },
          },
          leavingWorkshop: {
            invoke: {
              src: 'leaveWorkshop',
              input: ({ context }) => ({ workshop: context.workshop! }),
              onDone: 'refreshing',
              onError: 'refreshing',
            },
            exit: assign({ workshop: undefined }),
          },
          openingRoom: {
            invoke: {
              src: 'room',
              input: ({ context }) => ({ settings: context.settings! }),
              onDone: { target: 'room', actions: assign({ room: ({ event }) => event.output }) },
              onError: {
                target: 'trouble',
                actions: assign({ trouble: ({ event }) => ({ what: 'room', detail: detailOf(event.error) }) }),
              },
            },
            on: { home: 'home' },
          },
          room: {
            on: { home: 'home' },
            exit: [({ context }) => context.room?.close(), assign({ room: undefined })],
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
              preview: {
                target: 'playing',
                actions: assign({ playing: ({ event }) => event.playing, lookBack: undefined }),
              },
              tryAgain: {
                target: 'forking',
                actions: assign({
                  wish: ({ context, event }) => ({
                    kind: 'again' as const,
                    text: context.playing!.keeper.text(),
                    at: event.n - 1,
                    unkept: context.playing!.unkept,
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
              onDone: [
                { guard: 'inWorkshop', target: 'workshop' },
                {
                  guard: ({ context }) => context.playing!.unkept,
                  target: 'refreshing',
                  actions: assign({ notice: { kind: 'practiceGone' } }),
                },
                { target: 'refreshing' },
              ],
              onError: [{ guard: 'inWorkshop', target: 'workshop' }, { target: 'refreshing' }],
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
                { guard: ({ context }) => context.trouble?.what === 'workshop', target: 'openingWorkshop' },
                { guard: ({ context }) => context.trouble?.what === 'room', target: 'openingRoom' },
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
                  actions: [
                    // A class that stayed open would keep what was prepared for it once more.
                    ({ context }) => context.room?.close(),
                    ({ context }) => context.room?.speak(services.firstSettings()),
                    assign({
                      notice: ({ event }) => event.output.notice,
                      settings: () => services.firstSettings(),
                    }),
                  ],
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
