import { type Host, failed, packageNameFor } from '../../game/core/contract/contract.ts';
import { type WorkshopDesk, listWorkshop, openPackage, packFolder, writeOut } from '../../game/node/files/files.ts';
import type { Dialogs } from './dialogs.ts';

type Channels = `workshop.${'list' | 'open' | 'close' | 'write' | 'export'}` | 'changes.next';

/** Scenario folders under the hands of their author. Places come from the boxes of the system alone. */
export const workshopHandlers = (list: string, desk: WorkshopDesk, dialogs: Dialogs): Pick<Host, Channels> => ({
  'workshop.list': () => listWorkshop(list),
  'workshop.open': async (wish) => {
    if ('workshop' in wish) return desk.openAgain(wish.workshop, wish.art);
    if ('files' in wish) return desk.begin(wish.name, { ...wish.files, ...wish.pictures });
    if (wish.from === 'folder') {
      const folder = await dialogs.scenario('folder');
      return folder === undefined ? failed('cancelled') : desk.openFolder(folder);
    }
    const path = await dialogs.scenario('package');
    return path === undefined ? failed('cancelled') : openPackage(desk, path);
  },
  'workshop.close': ({ workshop, forget }) => (forget ? desk.remove(workshop) : desk.close(workshop)),
  'workshop.write': (wish) => desk.write(wish),
  'workshop.export': async ({ workshop }) => {
    const place = await desk.place(workshop);
    if (place === undefined) return failed('gone');
    const packed = await packFolder(place.folder);
    if (!packed.ok) return packed;
    const fileName = packageNameFor(place.name);
    const path = await dialogs.savePackage(fileName);
    if (path === undefined) return failed('cancelled');
    return writeOut(path, { fileName, bytes: packed.value });
  },
  'changes.next': ({ after }) => desk.next(after),
});
