import {
  type Host,
  type Outcome,
  type Removal,
  answered,
  done,
  failed,
  leftBehind,
  settingsIn,
} from '../../core/contract/contract.ts';
import { browserScenarios } from './browser-scenarios.ts';
import { browserSessions } from './browser-sessions.ts';
import { browserTransfers } from './browser-transfers.ts';
import { browserWorkshop } from './browser-workshop.ts';
import { browserRoom } from './browser-room.ts';
import { builtFile } from './built-file.ts';
import { type Database, openDatabase } from './database.ts';
import { packager } from './packager.ts';

const port = (about: unknown, name: 'port' | 'firstPort'): number => {
  const value = (about as Readonly<Record<string, unknown>> | null)?.[name];
  if (typeof value !== 'number') throw new Error(`about.json has no ${name}`);
  return value;
};

const about: Host['host.about'] = async () => {
  const found = await builtFile('about.json');
  const first = port(found, 'firstPort');
  return {
    edition: 'browser',
    savesElsewhere: port(found, 'port') === first ? null : `http://127.0.0.1:${first}/`,
    dataFolder: null,
  };
};

const KEY = 'settings';

const browserSettings = (base: Database): Pick<Host, 'settings.read' | 'settings.write'> => ({
  'settings.read': async () => {
    const kept = await base.read(['settings'], (tx) => tx.objectStore('settings').get(KEY));
    return kept.ok ? answered(settingsIn(kept.value)) : kept;
  },
  'settings.write': async ({ settings }) => {
    const written = await base.write(['settings'], (tx) => tx.objectStore('settings').put(settings, KEY));
    return written.ok ? done : written;
  },
});

type Rest = Pick<Removal, 'scenarios' | 'workshop' | 'settings'>;
const KEPT_APART = ['scenarios', 'workshop', 'settings'] as const satisfies readonly (keyof Rest)[];
const NOTHING: Rest = { scenarios: [], workshop: [], settings: false };

/** Everything but sessions, at one go: all of it or nothing. */
const removeRest = (base: Database): Promise<Outcome<Rest>> =>
  base.write(['scenarios', 'workshop', 'workshopArt', 'settings'], async (tx) => {
    const workshop = await tx.objectStore('workshop').getAll();
    const rest = {
      scenarios: await tx.objectStore('scenarios').getAllKeys(),
      workshop: workshop.map(({ name, folder }) => ({ name, own: folder !== undefined })),
      settings: (await tx.objectStore('settings').count()) > 0,
    };
    for (const store of ['scenarios', 'workshop', 'workshopArt', 'settings'] as const)
      await tx.objectStore(store).clear();
    return rest;
  });

/** The browser edition's host: files of the build, and the browser's own store. */
export const browserHost = (startPackager: () => Worker): Host => {
  const base = openDatabase();
  const sessions = browserSessions(base);
  const packing = packager(startPackager);
  const workshop = browserWorkshop(base, packing);
  return {
    'host.about': about,
    ...browserScenarios(base, packing),
    ...sessions.channels,
    ...browserTransfers(base),
    ...workshop.channels,
    ...browserSettings(base),
    // Its policy lets it reach its own origin only.
    records: async () => failed('gone'),
    ...browserRoom(),
    'data.removeAll': async () => {
      const played = await sessions.removeAll();
      workshop.leave();
      const rest = await removeRest(base);
      const left = rest.ok ? [] : KEPT_APART.map((kind) => leftBehind(kind, null, rest.failure.code));
      return answered({
        ...(rest.ok ? rest.value : NOTHING),
        sessions: played.sessions,
        records: { waiting: 0, store: false },
        left: [...played.left, ...left],
      });
    },
  };
};
