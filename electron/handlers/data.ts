import { type Host, done } from '../../game/core/contract/contract.ts';
import type { RecordDesk } from '../../game/node/records/records.ts';
import {
  type ScenarioLibrary,
  type SessionDesk,
  type SettingsFile,
  type WorkshopDesk,
  removePlaces,
  removeSessions,
} from '../../game/node/files/files.ts';

type Deps = {
  readonly sessions: string;
  readonly desk: SessionDesk;
  readonly library: ScenarioLibrary;
  readonly list: string;
  readonly workshop: WorkshopDesk;
  readonly settings: SettingsFile;
  readonly records: RecordDesk;
};

/** Everything the person made here, removed in one go; what another window has open stays, and is said. */
export const dataHandlers = ({
  sessions,
  desk,
  library,
  list,
  workshop,
  settings,
  records,
}: Deps): Pick<Host, 'data.removeAll'> => ({
  'data.removeAll': async () => {
    await desk.leave();
    await workshop.leave();
    const removed = [
      await removeSessions(sessions),
      await library.removeAll(),
      await removePlaces(list),
      await settings.remove(),
      await records.removeAll(),
    ];
    return removed.find(({ ok }) => !ok) ?? done;
  },
});
