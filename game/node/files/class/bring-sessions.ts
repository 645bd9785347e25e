/** Session files out of folders, single files and zip files. Nothing on the disk is opened for writing, moved or taken away. */
import { open, readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isArchive } from '../../../core/scenario/zip/archive.ts';
import {
  LARGEST_ARCHIVE,
  LARGEST_SESSION,
  type RefusalCode,
  type SessionFileBrought,
  liesBeside,
  sessionsInArchive,
} from '../../../core/session/session.ts';
import { failureOf } from '../disk-failure.ts';
import { decode } from '../session-file.ts';

const DEEPEST = 6;
const MOST_FILES = 20_000;
/** A file that was found: where it is, and what it is called towards people. */
type Found = { readonly path: string; readonly name: string };

/**
 * One after another, so that no more than one text (or one archive) is held at a time. What cannot be read comes as refused.
 * Names are relative to the folder that was named.
 */
export async function* bringSessions(paths: readonly string[]): AsyncGenerator<SessionFileBrought> {
  for (const path of paths) {
    try {
      const found = (await stat(path)).isDirectory() ? await filesIn(path) : [{ path, name: basename(path) }];
      for (const one of found) yield* fromFile(one);
    } catch (error) {
      yield refused(basename(path), 'unreadable', error);
    }
  }
}

const refused = (name: string, code: RefusalCode, error?: unknown): SessionFileBrought => ({
  name,
  refused: code,
  detail: error === undefined ? '' : failureOf(error).detail,
});

/** Files of a folder and of those in it, by name; links are not followed to other folders. */
const filesIn = async (folder: string): Promise<readonly Found[]> => {
  const found: Found[] = [];
  const walk = async (path: string, within: string, depth: number): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (liesBeside(entry.name) || found.length >= MOST_FILES) continue;
      const one = { path: join(path, entry.name), name: `${within}${entry.name}` };
      if (!entry.isDirectory()) found.push(one);
      else if (depth < DEEPEST) await walk(one.path, `${one.name}/`, depth + 1);
    }
  };
  await walk(folder, '', 1);
  return found;
};

async function* fromFile({ path, name }: Found): AsyncGenerator<SessionFileBrought> {
  try {
    const about = await stat(path);
    // A pipe or a device would be read for ever.
    if (!about.isFile()) return yield refused(name, 'not-a-file');
    if (await startsLikeArchive(path)) {
      if (about.size > LARGEST_ARCHIVE) return yield refused(name, 'too-large');
      for (const { bring } of sessionsInArchive(name, await readFile(path))) yield bring();
    } else if (about.size > LARGEST_SESSION * 2) yield refused(name, 'too-large');
    else yield { name, text: decode(await readFile(path)) };
  } catch (error) {
    yield refused(name, 'unreadable', error);
  }
}

/** Whether a file begins as zip files do. Rejects with the system's error. */
export const startsLikeArchive = async (path: string): Promise<boolean> => {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(new Uint8Array(4), 0, 4, 0);
    return isArchive(buffer);
  } finally {
    await file.close();
  }
};
