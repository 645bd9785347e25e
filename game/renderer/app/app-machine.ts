import { assign, fromPromise, setup } from 'xstate';
import type { HomeView } from '../ui/ui.tsx';

export type AppContext = { readonly home: HomeView | undefined };

/** Which screen is shown. Knows nothing of weeks and hats: that is the other machine, and the two never mix. */
export const appMachine = (loadHome: () => Promise<HomeView>) =>
  setup({
    types: { context: {} as AppContext, events: {} as { type: 'again' } },
    actors: { loadHome: fromPromise(loadHome) },
  }).createMachine({
    id: 'app',
    context: { home: undefined },
    initial: 'loading',
    states: {
      loading: {
        invoke: {
          src: 'loadHome',
          onDone: { target: 'home', actions: assign({ home: ({ event }) => event.output }) },
          onError: 'failed',
        },
      },
      home: {},
      failed: { on: { again: 'loading' } },
    },
  });
