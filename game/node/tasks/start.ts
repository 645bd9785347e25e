import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PORTS, openInBrowser, serve } from '../web/web.ts';
import { buildAll } from './build.ts';
import { fetchElectron } from './electron-binary.ts';
import { execute } from './execute.ts';
import { newestChange, oldestChange } from './freshness.ts';
import { ROOT, say } from './say.ts';

const SOURCES = ['electron', 'game', 'assets', 'scenarios', 'electron.vite.config.ts', 'package-lock.json'];
const BUILT = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

export type Wish = { readonly port?: number; readonly browser: boolean } | { readonly wrong: string };

/** `--port N`: browser edition at that port, this once. `--browser`: browser edition though Electron is there. */
export const readWish = (args: readonly string[]): Wish => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, browser: { type: 'boolean', default: false } },
    });
    if (values.port === undefined) return { browser: values.browser };
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 0;
    if (port < 1024 || port > 65_535)
      return { wrong: `--port takes a number from 1024 to 65535, not "${values.port}".` };
    return { port, browser: true };
  } catch (error) {
    return { wrong: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
};

/** Builds both editions where a source is newer than what is there. */
export const buildIfOlder = async (): Promise<void> => {
  if ((await newestChange(SOURCES)) > (await oldestChange(BUILT))) await buildAll();
};

const serveHere = async (ports: readonly number[]): Promise<number> => {
  const served = await serve(join(ROOT, 'out/renderer'), ports);
  if (served.kind === 'noPort') {
    say(`Another program sits at port ${served.strangersAt.join(', ')}. Choose one: npm start -- --port 8080`);
    return 1;
  }
  if (served.kind === 'alreadyThere') {
    process.stdout.write(`Two Hats is at ${served.address}\n`);
    await openInBrowser(served.address);
    return 0;
  }
  for (const port of served.strangersAt)
    say(`Another program sits at port ${port}; saves made there are not shown here.`);
  process.stdout.write(`Two Hats is at ${served.address}\n`);
  say('It runs until you press Ctrl+C.');
  await openInBrowser(served.address);
  await new Promise<void>((resolve) =>
    ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => resolve())),
  );
  await served.close();
  return 0;
};

/** Plays: the desktop window where Electron's program is there, the browser edition where it is not. */
export const run = async (args: readonly string[]): Promise<number> => {
  const wish = readWish(args);
  if ('wrong' in wish) {
    say(wish.wrong);
    return 2;
  }
  await buildIfOlder();
  if (!wish.browser) {
    const electron = await fetchElectron();
    if (electron !== undefined) return (await execute(electron, [ROOT])).code;
    say("Electron's program could not be downloaded; the browser edition opens instead.");
  }
  return serveHere(wish.port === undefined ? PORTS : [wish.port]);
};
