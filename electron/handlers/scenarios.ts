import { type Host, failed } from '../../game/core/contract/contract.ts';
import type { ScenarioLibrary } from '../../game/node/files/files.ts';
import type { Dialogs } from './dialogs.ts';

/** The scenarios that came with the app and those brought in. Bytes go out under a cap; nothing is parsed here. */
export const scenarioHandlers = (
  library: ScenarioLibrary,
  dialogs: Dialogs,
): Pick<Host, 'scenarios.list' | 'scenarios.import' | 'scenarios.remove'> => ({
  'scenarios.list': () => library.list(),
  'scenarios.import': async ({ from }) => {
    const path = await dialogs.scenario(from);
    return path === undefined ? failed('cancelled') : library.bringIn(path, from);
  },
  'scenarios.remove': ({ scenario }) => library.remove(scenario),
});
