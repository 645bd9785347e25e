/** What the app machine has done by others: the host, the reading worker, the clock and chance of this window. */
import { aliasOf } from '../../core/session/session.ts';
import { type Host, type KeptReports, keptReports, keptRooms, openHost } from '../host/host.ts';
import { loadReceipt, loadRoom, loadWorkshop } from '../ui/ui.tsx';
import type { Services, Sessions } from './app-context.ts';
import { run } from './errands/errands.ts';
import { lookBack } from './look-back.ts';
import { open } from './opening.ts';
import { firstSettings, keptSettings } from './settings.ts';
import { underWay } from './under-way.ts';
import { type Shelf, bundledOn, readShelf } from './shelf.ts';
import { startClass, startClassWorth, startPackager, startRerunner } from './worker-address.ts';

/** A whole number below 2³², for a game to which no class word was given. */
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** What was worked out of a session goes when the session is gone, however it went. */
const sessionsOf = async (host: Host, kept: KeptReports): Promise<Sessions> => {
  const listed = await host['sessions.list']({});
  if (listed.ok) void kept.keepOnly(listed.value.map(({ session }) => session));
  const at = new Date().toISOString();
  return listed.ok ? { rows: listed.value, failure: undefined, at } : { rows: [], failure: listed.failure.code, at };
};

/** The services of this window, around the host it has. */
export const openServices = (host: Host = openHost(startPackager), kept: KeptReports = keptReports()): Services => {
  const rooms = keptRooms();
  let reading: Promise<Shelf> | undefined;
  const shelf = (anew: boolean): Promise<Shelf> => {
    if (anew || reading === undefined) {
      reading = readShelf(host);
      // What failed is tried again by whoever asks next.
      reading.catch(() => (reading = undefined));
    }
    return reading;
  };
  return {
    boot: async () => {
      const [about, settings, sessions] = await Promise.all([
        host['host.about']({}),
        keptSettings(host),
        sessionsOf(host, kept),
      ]);
      return { about, settings, sessions, resumed: underWay() };
    },
    sessions: () => sessionsOf(host, kept),
    shelf,
    open: (wish, { skipLessons }) => open({ host, shelf: () => shelf(false), skipLessons, newSeed }, wish),
    leave: async ({ play }) => play.close(),
    lookBack: (playing, language) => lookBack(playing, language, kept),
    workshop: async (language) => {
      const [{ openWorkshop }] = await Promise.all([import('./workshop/workshop.ts'), loadWorkshop()]);
      return openWorkshop({ host, ...bundledOn(() => shelf(false), language) });
    },
    room: async (settings) => {
      const [{ openRoom }, { roomHost }] = await Promise.all([
        import('./room/room.ts'),
        import('./room/room-host.ts'),
        loadRoom(),
      ]);
      return openRoom({
        host: roomHost(host),
        kept: rooms,
        shelf: () => shelf(false),
        settings,
        workers: { class: startClass, ranking: startClassWorth, whatIf: startRerunner },
        clock: () => performance.now(),
        now: () => new Date().toISOString(),
        seed: newSeed,
      });
    },
    leaveWorkshop: (workshop) => workshop.close(),
    run: (errand) => run({ host, kept, rooms, now: () => new Date().toISOString(), loadReceipt }, errand),
    // Settings that cannot be kept last as long as the window: nobody is stopped in a game for them.
    keepSettings: (settings) => void host['settings.write']({ settings }).catch(() => undefined),
    firstSettings,
    newAlias: () => aliasOf(newSeed()),
  };
};
