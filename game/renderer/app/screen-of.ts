/** Which screen fills the window, out of the state of the app machine; the game's own is put together in `app.tsx`. */
import type { SnapshotFrom } from 'xstate';
import type { Screen, Waiting } from '../ui/ui.tsx';
import type { appMachine } from './app-machine.ts';
import { briefingScreen, homeView, libraryView } from './screens.ts';

type Snapshot = SnapshotFrom<ReturnType<typeof appMachine>>;
type Around = Exclude<Screen, { kind: 'play' | 'debrief' | 'workshop' | 'room' }>;

const waitingFor = (what: Waiting['what']): Around => ({
  kind: 'loading',
  waiting: { what, progress: undefined },
});

export const screenOf = (snapshot: Snapshot, language: string): Around => {
  const { context } = snapshot;
  switch (snapshot.value.screen) {
    case 'home':
      return { kind: 'home', home: homeView(context, language) };
    case 'library':
      return context.shelf === undefined
        ? shelfOnItsWay(snapshot)
        : { kind: 'library', library: libraryView(context, language) };
    case 'briefing': {
      const screen = context.brief && briefingScreen(context, context.brief, false);
      return screen === undefined ? shelfOnItsWay(snapshot) : { kind: 'briefing', briefing: screen };
    }
    case 'trouble':
      return { kind: 'failed', trouble: context.trouble ?? { what: 'game', detail: '' } };
    case 'openingWorkshop':
    case 'leavingWorkshop':
    case 'workshop':
      return waitingFor('workshop');
    case 'openingRoom':
    case 'room':
      return waitingFor('room');
    case 'measuring':
    case 'lookingBack':
      return waitingFor('debrief');
    case 'forking':
    case 'opening':
      return waitingFor('game');
    default:
      return waitingFor('sessions');
  }
};

const shelfOnItsWay = ({ value }: Snapshot): Around =>
  value.shelf === 'failed' ? { kind: 'failed', trouble: { what: 'scenarios', detail: '' } } : waitingFor('scenarios');
