import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './say.ts';

const changes = async (paths: readonly string[]): Promise<readonly number[]> => {
  const found: number[] = [];
  for (const path of paths) {
    const at = join(ROOT, path);
    const self = await stat(at).catch(() => undefined);
    if (!self) continue;
    // A folder counts, too: its time changes when a file in it is taken away.
    found.push(self.mtimeMs);
    if (!self.isDirectory()) continue;
    for (const entry of await readdir(at, { recursive: true })) found.push((await stat(join(at, entry))).mtimeMs);
  }
  return found;
};

/** When the newest of these files and folders changed, in milliseconds; 0 where there is none. */
export const newestChange = async (paths: readonly string[]): Promise<number> => Math.max(0, ...(await changes(paths)));

/** When the oldest of these files changed; 0 where one is missing, so that it counts as older than anything. */
export const oldestChange = async (files: readonly string[]): Promise<number> => {
  const found = await changes(files);
  return found.length < files.length ? 0 : Math.min(...found);
};
