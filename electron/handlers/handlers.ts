import { join } from 'node:path';
import type { Host } from '../../game/core/contract/contract.ts';
import { scenarioLibrary, sessionDesk, settingsFile, workshopDesk } from '../../game/node/files/files.ts';
import type { RecordDesk } from '../../game/node/records/records.ts';
import { aboutHandlers } from './about.ts';
import { dataHandlers } from './data.ts';
import type { Dialogs } from './dialogs.ts';
import { recordHandlers } from './records.ts';
import { type Around, roomHandlers } from './room.ts';
import { scenarioHandlers } from './scenarios.ts';
import { sessionHandlers } from './sessions.ts';
import { settingsHandlers } from './settings.ts';
import { transferHandlers } from './transfers.ts';
import { workshopHandlers } from './workshop.ts';

/** Where things lie: the scenarios that came with the app, and the folder for everything the person makes. */
export type Places = { readonly bundled: string; readonly data: string };

/** All that one window may ask, and what lets go of its sessions when it goes. */
export type WindowHost = { readonly host: Host; readonly leave: () => Promise<void> };

/** The handlers of one window. Settings are shared by all windows: their writes must not cross. */
export const handlersFor = (
  places: Places,
  records: RecordDesk,
): ((dialogs: Dialogs, around: Around) => WindowHost) => {
  const sessions = join(places.data, 'sessions');
  const library = scenarioLibrary(places.bundled, join(places.data, 'scenarios'));
  const list = join(places.data, 'workshop');
  const settings = settingsFile(join(places.data, 'settings.json'));
  return (dialogs, around) => {
    const desk = sessionDesk(sessions);
    const workshop = workshopDesk(list);
    const host: Host = {
      ...aboutHandlers(places.data),
      ...scenarioHandlers(library, dialogs),
      ...sessionHandlers(sessions, desk),
      ...transferHandlers(sessions, dialogs),
      ...workshopHandlers(list, workshop, dialogs),
      ...settingsHandlers(settings),
      ...recordHandlers(records, dialogs),
      ...roomHandlers(dialogs, around),
      ...dataHandlers({ sessions, desk, library, list, workshop, settings, records }),
    };
    return { host, leave: async () => void (await Promise.all([desk.leave(), workshop.leave()])) };
  };
};
