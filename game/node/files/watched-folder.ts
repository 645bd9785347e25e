/** Hears when the texts or pictures of a scenario folder are others than the ones that are known. */
import { watch } from 'chokidar';
import { type Fingerprints, marksIn } from './workshop-folder.ts';

export type Watched = {
  /** What the window has read: no news to it. */
  readonly know: (marks: Fingerprints) => void;
  /** What the window has written; what others did meanwhile is still news. */
  readonly wrote: (file: string, mark: string) => void;
  readonly stop: () => Promise<void>;
};

/** Editors save in several steps: what they leave after this long is what is read. */
const QUIET_MS = 80;
/** scenario.yaml, and what lies in locales/ and art/. */
const DEPTH = 1;

export const watchFolder = (folder: string, first: Fingerprints, changed: () => void): Watched => {
  let known = first;
  let waiting: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const now = await marksIn(folder);
    if (same(now, known)) return;
    known = now;
    changed();
  };
  const watcher = watch(folder, {
    ignoreInitial: true,
    depth: DEPTH,
    followSymlinks: false,
    ignorePermissionErrors: true,
  });
  watcher.on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), QUIET_MS);
  });
  // What was saved before the watching began is no event: it is looked at once.
  watcher.on('ready', () => void look());
  // A folder that cannot be watched (too many watchers, a share that has gone) can still be written and read.
  watcher.on('error', () => undefined);
  return {
    know: (marks) => (known = marks),
    wrote: (file, mark) => (known = { ...known, [file]: mark }),
    stop: async () => {
      clearTimeout(waiting);
      await watcher.close();
    },
  };
};

const same = (a: Fingerprints, b: Fingerprints): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, mark]) => b[name] === mark);
