import { join } from 'node:path';
import { buildAll } from './build.ts';
import { fetchElectron } from './electron-binary.ts';
import { executeTool } from './execute.ts';
import { ROOT, say, timed } from './say.ts';
import { makeStandIn } from './stand-in.ts';

const PACK_MS = 20 * 60_000;
const STAND_IN_MS = 3 * 60_000;

const builder = (args: readonly string[], timeout: number) =>
  timed('electron-builder', () => executeTool('electron-builder', [...args, '--publish', 'never'], { timeout }));

/** Without Electron's program only the unpacked folder can be tried, and only for Linux, whose program is one plain file. */
const packStandIn = async (args: readonly string[]): Promise<number> => {
  if (process.platform !== 'linux' || !args.includes('--dir') || args.some((arg) => /^--(win|mac)|^-[wm]/.test(arg))) {
    say(
      "Electron's program is missing and could not be downloaded; without it only `npm run pack -- --dir` on Linux works.",
    );
    return 1;
  }
  say("Electron's program is missing and could not be downloaded: packing a stand-in.");
  const folder = await makeStandIn(join(ROOT, 'out/stand-in-electron'));
  const { code, timedOut } = await builder([...args, `-c.electronDist=${folder}`], STAND_IN_MS);
  if (timedOut) say('electron-builder took too long and was stopped.');
  if (code === 0) say('Packed with a stand-in, not a runnable app.');
  return code;
};

/** Packs the app for this system: installers, or with `--dir` the unpacked folder. Arguments go on to electron-builder. */
export const run = async (args: readonly string[]): Promise<number> => {
  await buildAll();
  if ((await fetchElectron()) === undefined) return packStandIn(args);
  const { code, timedOut } = await builder(args, PACK_MS);
  if (timedOut) say('electron-builder took too long and was stopped: are its helper downloads blocked?');
  return code;
};
