/** What this window has open in the Workshop, and who hears of changes: from other windows, and in the person's folder. */
import type { WorkshopRow } from './database.ts';
import { readTexts, stampOf } from './folder-files.ts';
import { filesOf, isAllowed } from './own-folder.ts';

/** Tells one text from any other. */
export const fingerprintOf = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

export type OpenFolders = {
  /** `stamp`: of the folder's files as they were read; undefined where the folder could not be reached. */
  readonly listen: (row: WorkshopRow, stamp?: string) => void;
  /** This window wrote it: the others are told, it is not. */
  readonly wrote: (row: WorkshopRow) => void;
  /** The folder would not take a text: until it is reached again, what is written is kept by us alone. */
  readonly lost: (workshop: string) => void;
  readonly has: (workshop: string) => boolean;
  /** Whether what is written goes into the person's own folder. */
  readonly reaches: (workshop: string) => boolean;
  readonly isEmpty: () => boolean;
  readonly forget: (workshop: string) => void;
  readonly leave: () => void;
};

type Known = {
  readonly row: WorkshopRow;
  readonly stamp: string | undefined;
  /** A look has found that it cannot even be read. */
  readonly isGone?: boolean;
};

/** A browser tells nobody when a file changes: it is looked at this often while the page is seen. */
const LOOK_MS = 1_000;
const CHANNEL = 'two-hats-workshop';

export const openFolders = (changed: (workshop: string) => void): OpenFolders => {
  const known = new Map<string, Known>();
  const others = new BroadcastChannel(CHANNEL);
  others.addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && known.has(data)) changed(data);
  });
  let looking: ReturnType<typeof setInterval> | undefined;
  let busy = false;
  const look = async (): Promise<void> => {
    if (busy || document.visibilityState !== 'visible') return;
    busy = true;
    for (const [workshop, one] of known) {
      const next = await lookedAt(one);
      // It was written or read here while it was looked at: next time.
      if (next === undefined || known.get(workshop) !== one) continue;
      known.set(workshop, next.known);
      if (next.isNews) changed(workshop);
    }
    busy = false;
  };
  const rest = (): void => {
    if ([...known.values()].some(({ row }) => row.folder !== undefined)) return;
    clearInterval(looking);
    looking = undefined;
  };
  return {
    listen: (row, stamp) => {
      known.set(row.workshop, { row, stamp });
      if (row.folder !== undefined) looking ??= setInterval(() => void look(), LOOK_MS);
    },
    wrote: (row) => {
      known.set(row.workshop, { row, stamp: known.get(row.workshop)?.stamp });
      others.postMessage(row.workshop);
    },
    lost: (workshop) => {
      const one = known.get(workshop);
      if (one !== undefined) known.set(workshop, { row: one.row, stamp: undefined });
    },
    has: (workshop) => known.has(workshop),
    reaches: (workshop) => known.get(workshop)?.stamp !== undefined,
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

/** The folder as it is now; undefined where it cannot be read, or nothing was touched. Texts are read only when something was. */
const lookedAt = async ({ row, stamp, isGone }: Known): Promise<{ known: Known; isNews: boolean } | undefined> => {
  const { folder } = row;
  if (folder === undefined) return undefined;
  const files = await filesOf(folder).catch(() => undefined);
  if (files === undefined)
    return stamp === undefined ? { known: { row, stamp, isGone: true }, isNews: false } : undefined;
  const now = stampOf(files);
  if (now === stamp) return undefined;
  // It can be reached again: whoever opens it anew finds out whether it may be written.
  if (stamp === undefined)
    return isGone && (await isAllowed(folder)) ? { known: { row, stamp }, isNews: true } : undefined;
  const texts = await readTexts(files);
  const same = sameTexts(texts.files, row.files) && picturesIn(now) === picturesIn(stamp);
  return { known: { row: { ...row, files: texts.files }, stamp: now }, isNews: !same };
};

const picturesIn = (stamp: string): string =>
  JSON.stringify(
    (JSON.parse(stamp) as readonly [string, number, number][]).filter(([path]) => path.startsWith('art/')),
  );

const sameTexts = (a: WorkshopRow['files'], b: WorkshopRow['files']): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([file, text]) => b[file] === text);
