import { type Host, answered, failed } from '../../game/core/contract/contract.ts';
import { bringIn, leaving, leavingSessions, writeAllInto, writeOut } from '../../game/node/files/files.ts';
import type { Dialogs } from './dialogs.ts';

/** Sessions out of the data folder and into it, where the person says so in a box of the system. */
export const transferHandlers = (
  folder: string,
  dialogs: Dialogs,
): Pick<Host, 'sessions.export' | 'sessions.import'> => ({
  'sessions.export': async (wish) => {
    const found =
      'text' in wish ? answered([leaving(wish.name, wish.text)]) : await leavingSessions(folder, wish.sessions);
    if (!found.ok) return found;
    const [first, ...others] = found.value;
    if (first !== undefined && others.length === 0) {
      const path = await dialogs.saveAs(first.fileName);
      return path === undefined ? failed('cancelled') : writeOut(path, first);
    }
    const target = await dialogs.folderForFiles();
    return target === undefined ? failed('cancelled') : writeAllInto(target, found.value);
  },
  'sessions.import': async () => {
    const paths = await dialogs.sessionFiles();
    return paths === undefined ? failed('cancelled') : bringIn(folder, paths);
  },
});
