/** What was written here while the person's own folder could not be reached: brought there, or offered where it has gone on. */
import type { WorkshopRow } from './database.ts';
import type { FolderTexts } from './folder-files.ts';
import { fingerprintOf } from './open-folders.ts';
import { writeInto } from './own-folder.ts';

export type Met = {
  readonly row: WorkshopRow;
  /** What the folder has, of those files that both sides have changed. */
  readonly theirs: Readonly<Record<string, string>>;
};

/**
 * Brings a row and its folder together. A text that nobody has changed in the folder since is written there; one that
 * somebody has is kept, for the author to say which one stays. Rejects where the folder will not be written.
 */
export const meet = async (
  folder: FileSystemDirectoryHandle,
  row: WorkshopRow,
  { files, findings }: Omit<FolderTexts, 'pictures'>,
): Promise<Met> => {
  const texts: Record<string, string> = { ...files };
  const theirs: Record<string, string> = {};
  const unsent: Record<string, string | null> = {};
  for (const [file, before] of Object.entries(row.unsent ?? {})) {
    const [ours, now] = [row.files[file], files[file]];
    if (ours === undefined || ours === now) continue;
    texts[file] = ours;
    const isUnreadable = now === undefined && findings.some((one) => one.file === file);
    if (!isUnreadable && (now === undefined || (await fingerprintOf(now)) === before)) {
      await writeInto(folder, file, ours);
      continue;
    }
    unsent[file] = before;
    if (now !== undefined) theirs[file] = now;
  }
  return { row: { ...row, files: texts, unsent }, theirs };
};
