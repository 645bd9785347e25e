import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execute } from './execute.ts';
import { say } from './say.ts';

const DOWNLOAD_MS = 60_000;

const folder = (): string => dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** Electron's program, or undefined where the package is there without it. Never downloads. */
export const electronBinary = (): string | undefined => {
  const note = join(folder(), 'path.txt');
  if (!existsSync(note)) return undefined;
  const program = join(folder(), 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : undefined;
};

/** Electron's program, downloaded if need be with Electron's own script; undefined where that fails or takes a minute. */
export const fetchElectron = async (): Promise<string | undefined> => {
  const present = electronBinary();
  if (present !== undefined) return present;
  say(`Getting Electron's program (about 110 MB, at most ${DOWNLOAD_MS / 1000} s) …`);
  await execute(process.execPath, [join(folder(), 'install.js')], { timeout: DOWNLOAD_MS, quiet: true });
  return electronBinary();
};
