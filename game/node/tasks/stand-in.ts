import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';

// What @electron/fuses looks for in Electron's program: this mark, then version, number of fuses, and the fuses.
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_COUNT = Object.values(FuseV1Options).filter((value) => typeof value === 'number').length;
const AS_SHIPPED = '1';

const PROGRAM = '#!/bin/sh\necho "This is a stand-in for Electron, not Two Hats." >&2\nexit 1\n';

/**
 * Makes a folder that packs like Electron for Linux and runs like nothing: so that packing, file list and fuses can be
 * tried where Electron's program cannot be had. Returns the folder.
 */
export const makeStandIn = async (folder: string): Promise<string> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'));
  const wire = Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([1, FUSE_COUNT]),
    Buffer.from(AS_SHIPPED.repeat(FUSE_COUNT)),
  ]);
  await writeFile(join(folder, 'electron'), Buffer.concat([Buffer.from(PROGRAM), wire]));
  await chmod(join(folder, 'electron'), 0o755);
  await writeFile(join(folder, 'LICENSE'), 'Stand-in.\n');
  await writeFile(join(folder, 'version'), '0.0.0\n');
  return folder;
};
