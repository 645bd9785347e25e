/** Writes that survive a pulled plug. Whole files are written here and nowhere else. */
import { open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file as a whole: temporary file in the same folder, flush, rename, flush of the folder. Whoever reads it sees
 * the old or the new text, never half of one. Rejects with the system's error; the old file is then still there.
 */
export const writeSafely = async (path: string, data: string | Uint8Array): Promise<void> => {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(aside, 'w', 0o600);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await unlink(aside).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
};

/** Makes names in a folder safe: without this a file that was just made can be lost with the power. */
export const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined);
  // Windows opens no folders and needs no such flush.
  if (handle === undefined) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
};

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Keeps damaged bytes beside their file, under a name that is not taken; answers that path. */
export const keepAside = async (path: string, bytes: Uint8Array): Promise<string> => {
  for (let n = 1; ; n++) {
    const aside = n === 1 ? `${path}.damaged` : `${path}.damaged-${n}`;
    if (await isThere(aside)) continue;
    await writeSafely(aside, bytes);
    return aside;
  }
};

/** Removes all that was kept aside of a file. */
export const removeAside = async (path: string): Promise<void> => {
  for (let n = 1; ; n++) {
    const aside = n === 1 ? `${path}.damaged` : `${path}.damaged-${n}`;
    if (!(await isThere(aside))) return;
    await unlink(aside);
  }
};
