import { type Host, type Outcome, answered, failed, savedNameFor } from '../../game/core/contract/contract.ts';
import { isThere, writeOut } from '../../game/node/files/files.ts';
import type { Dialogs } from './dialogs.ts';

/** What a window can have done beside itself: the projector's window, and its own page on paper. */
export type Around = {
  /** Answers whether the projector's window is open then. */
  readonly project: (on: boolean) => Promise<boolean>;
  readonly isProjecting: () => boolean;
  /** The page as it is printed, as a PDF. */
  readonly printed: () => Promise<Uint8Array>;
};

type Leaving = { readonly name: string; readonly ending: string; readonly bytes: Uint8Array };

/** The ending is ours, not the person's: a file is what it is called, or nothing is written. */
const save = async (dialogs: Dialogs, { name, ending, bytes }: Leaving): Promise<Outcome<number>> => {
  const fileName = savedNameFor(name, ending);
  const path = await dialogs.saveFile(fileName, ending);
  if (path === undefined) return failed('cancelled');
  const hasEnding = path.toLowerCase().endsWith(`.${ending}`);
  // The box has asked about the name as it was typed, and about no other.
  if (!hasEnding && (await isThere(`${path}.${ending}`))) return failed('exists', `${path}.${ending}`);
  return writeOut(hasEnding ? path : `${path}.${ending}`, { fileName, bytes });
};

/** What a room full of people needs beside the window: a second picture, and files to take away. */
export const roomHandlers = (dialogs: Dialogs, around: Around): Pick<Host, 'room'> => ({
  room: async (wish) => {
    if (wish.wish === 'projector') return answered({ projector: await around.project(wish.on) });
    const { name } = wish;
    const printed = wish.wish === 'pdf' ? await around.printed().catch(String) : wish.bytes;
    if (typeof printed === 'string') return failed('failed', printed);
    const saved = await save(dialogs, { name, ending: wish.wish === 'pdf' ? 'pdf' : wish.kind, bytes: printed });
    return saved.ok ? answered({ projector: around.isProjecting() }) : saved;
  },
});
