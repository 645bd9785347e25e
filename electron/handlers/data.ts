import { type Host, answered, leftBehind } from '../../game/core/contract/contract.ts';
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

/** Everything the person made here, removed in one go; what went is counted as it goes, and what stays is said. */
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
    const played = await removeSessions(sessions);
    const brought = await library.removeAll();
    const places = await removePlaces(list);
    const chosen = await settings.remove();
    const sent = await records.removeAll();
    return answered({
      sessions: played.sessions,
      scenarios: brought.scenarios,
      workshop: places.workshop,
      settings: chosen.ok && chosen.value,
      records: sent.ok ? sent.value : { waiting: 0, store: false },
      left: [
        ...played.left,
        ...brought.left,
        ...places.left,
        ...(chosen.ok ? [] : [leftBehind('settings', null, chosen.failure.code)]),
        ...(sent.ok ? [] : [leftBehind('records', null, sent.failure.code)]),
      ],
    });
  },
});
