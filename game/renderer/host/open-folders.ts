/** What this window has open in the Workshop, and who hears of changes: from other windows, and in the person's folder. */
import type { WorkshopRow } from './database.ts';
import { readPicked } from './folder-files.ts';
import { filesOf } from './own-folder.ts';

/** Tells one text from any other. */
export const fingerprintOf = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

export type OpenFolders = {
  readonly listen: (row: WorkshopRow) => void;
  /** This window wrote it: the others are told, it is not. */
  readonly wrote: (row: WorkshopRow) => void;
  readonly has: (workshop: string) => boolean;
  readonly isEmpty: () => boolean;
  readonly forget: (workshop: string) => void;
  readonly leave: () => void;
};

/** A browser tells nobody when a file changes: it is looked at this often while the page is seen. */
const LOOK_MS = 1_000;
const CHANNEL = 'two-hats-workshop';

export const openFolders = (changed: (workshop: string) => void): OpenFolders => {
  const known = new Map<string, WorkshopRow>();
  const others = new BroadcastChannel(CHANNEL);
  others.addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && known.has(data)) changed(data);
  });
  let looking: ReturnType<typeof setInterval> | undefined;
  const look = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    for (const row of known.values()) {
      if (row.folder === undefined) continue;
      const read = await filesOf(row.folder).then(readPicked, () => undefined);
      const now = known.get(row.workshop);
      // It was written here while it was looked at: next time.
      if (read === undefined || now !== row || sameTexts(read.files, row.files)) continue;
      known.set(row.workshop, { ...row, files: read.files });
      changed(row.workshop);
    }
  };
  const listen = (row: WorkshopRow): void => {
    known.set(row.workshop, row);
    if (row.folder !== undefined) looking ??= setInterval(() => void look(), LOOK_MS);
  };
  const rest = (): void => {
    if (known.size > 0) return;
    clearInterval(looking);
    looking = undefined;
  };
  return {
    listen,
    wrote: (row) => {
      const { folder } = known.get(row.workshop) ?? {};
      known.set(row.workshop, folder === undefined ? row : { ...row, folder });
      others.postMessage(row.workshop);
    },
    has: (workshop) => known.has(workshop),
    isEmpty: () => known.size === 0,
    forget: (workshop) => {
      known.delete(workshop);
      rest();
    },
    leave: () => {
      known.clear();
      rest();
    },
  };
};

const sameTexts = (a: WorkshopRow['files'], b: WorkshopRow['files']): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([file, text]) => b[file] === text);
