/** The process that plays Electron: reads the app's main file with the stand-in for `electron`, then becomes ready. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const STAND_IN = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier.startsWith('electron/')) throw new Error(`The stand-in has no ${specifier}.`);
    return next(specifier === 'electron' ? STAND_IN : specifier, context);
  },
});

const { launch, system } = await import('./system.ts');
const { becomeReady } = await import('./app.ts');
await import('./electron.ts');

const { main } = JSON.parse(readFileSync(join(launch.appPath, 'package.json'), 'utf8')) as { main: string };
const packed = launch.packaged ? [] : [launch.appPath];
Object.defineProperties(process, {
  argv: { value: ['/opt/two-hats/two-hats', ...packed, ...launch.args] },
  type: { value: 'browser' },
  resourcesPath: { value: join(launch.appPath, '..') },
});

await import(pathToFileURL(join(launch.appPath, main)).href);
// Never in the same turn: whoever awaits `ready` at the top of the main file waits for ever, as in Electron.
setImmediate(() => {
  becomeReady();
  void system.ready();
});
