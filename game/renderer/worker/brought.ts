/** Session files as a page gets them: dropped or chosen. One is open at a time; nothing is written anywhere. */
import { isArchive } from '../../core/scenario/zip/archive.ts';
import {
  LARGEST_ARCHIVE,
  LARGEST_SESSION,
  type SessionFileBrought,
  liesBeside,
  sessionsInArchive,
} from '../../core/session/session.ts';

/** Without a file where the disk would not give it. */
export type Brought = { readonly name: string; readonly file: File | undefined };

/** Wide characters take more than one byte; what is too long by characters is told when it is read. */
const LARGEST_FILE = LARGEST_SESSION * 2;

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const byName = (a: Brought, b: Brought): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** By name, whatever order they came in; `done` says how many files lie behind. What is no session is passed over or refused. */
export async function* broughtFrom(
  files: readonly Brought[],
): AsyncGenerator<{ readonly done: number; readonly brought: SessionFileBrought }> {
  const meant = files.filter(({ name }) => !liesBeside(baseName(name))).toSorted(byName);
  for (const [done, one] of meant.entries())
    for await (const brought of fromFile(one)) yield { done: done + 1, brought };
}

async function* fromFile({ name, file }: Brought): AsyncGenerator<SessionFileBrought> {
  if (file === undefined) return yield { name, refused: 'unreadable', detail: '' };
  try {
    if (isArchive(new Uint8Array(await file.slice(0, 4).arrayBuffer()))) {
      if (file.size > LARGEST_ARCHIVE) return yield { name, refused: 'too-large', detail: '' };
      for (const { bring } of sessionsInArchive(name, new Uint8Array(await file.arrayBuffer()))) yield bring();
    } else if (file.size > LARGEST_FILE) yield { name, refused: 'too-large', detail: '' };
    else yield { name, text: await file.text() };
  } catch (error) {
    // Taken away meanwhile, or the system gives no right to it.
    yield { name, refused: 'unreadable', detail: error instanceof DOMException ? error.name : '' };
  }
}
