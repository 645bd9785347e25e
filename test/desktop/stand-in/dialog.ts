/** `electron.dialog`: boxes of the system, answered by the test. The synchronous ones are not to be had. */
import type { Dialog } from 'electron';
import { onlyAfter } from './moment.ts';
import { strict } from './strict.ts';
import { system } from './system.ts';
import { DIALOGS, type DialogKind } from './wire.ts';

/** Options are the last argument; a window may stand before them. */
const shown =
  (kind: DialogKind) =>
  (...args: readonly unknown[]): Promise<unknown> => {
    onlyAfter(`dialog.${kind}`);
    return system.dialog(kind, args.at(-1));
  };

const boxes = Object.fromEntries(DIALOGS.map((kind) => [kind, shown(kind)]));

export const dialog = strict('dialog', {
  ...boxes,
  // The one that Electron takes at any time: it is there for a start that failed.
  showErrorBox: (title: string, content: string) => void system.dialog('showErrorBox', { title, content }),
} as Partial<Dialog>);
