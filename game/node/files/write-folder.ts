/** A folder that comes into being as a whole. Whoever looks sees none or all of it. */
import { mkdir, mkdtemp, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder, writeSafely } from './write-safely.ts';

/**
 * Writes the files, by their path inside it, aside and moves the folder into place; the folder beside is each caller's own.
 * An empty folder makes way. Rejects with the system's error, and where something stands there; nothing is left then.
 */
export const writeFolder = async (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> => {
  const around = dirname(folder);
  await mkdir(around, { recursive: true, mode: 0o700 });
  const aside = await mkdtemp(join(around, '.two-hats-'));
  try {
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(aside, file)), { recursive: true, mode: 0o700 });
      await writeSafely(join(aside, file), content);
    }
    // One that is not empty refuses, here and at the renaming.
    await rmdir(folder).catch(() => undefined);
    await rename(aside, folder);
    await flushFolder(around);
  } catch (error) {
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
};
