/** `electron.app`: start, single instance, quitting, places. */
import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, CommandLine } from 'electron';
import { isReady, onlyBefore, reachReady } from './moment.ts';
import { emitPreventable, eventWith } from './prevented.ts';
import { strict } from './strict.ts';
import { answerWith, launch, system } from './system.ts';

const emitter = new EventEmitter();
const ready = Promise.withResolvers<void>();
const paths = new Map<string, string>([
  ['userData', launch.data],
  ...['appData', 'home', 'temp', 'desktop', 'documents', 'downloads', 'logs', 'sessionData'].map(
    (name) => [name, join(launch.data, '..', name)] as const,
  ),
]);
let quitting = false;
let locked = false;
let sandboxed = false;
/** Closes all windows as a quit does; false where one of them stayed. Set by the windows, which know of `app` already. */
let closeAll: () => boolean = () => true;

export const whenQuitting = (close: () => boolean): void => {
  closeAll = close;
};
export const isQuitting = (): boolean => quitting;
export const isSandboxedForAll = (): boolean => sandboxed;

const exit = (code = 0): void => {
  emitter.emit('quit', eventWith({}), code);
  process.exit(code);
};

const quit = (): void => {
  if (quitting || emitPreventable(emitter, 'before-quit')) return;
  quitting = true;
  if (!closeAll()) {
    quitting = false;
    return;
  }
  if (emitPreventable(emitter, 'will-quit')) {
    quitting = false;
    return;
  }
  // Electron ends with the turn, not in the middle of it.
  setImmediate(() => exit(0));
};

const named = (name: string): string => {
  const path = paths.get(name);
  if (path === undefined) throw new Error(`Failed to get '${name}' path`);
  return path;
};

const requestSingleInstanceLock = (): boolean => {
  // The lock is the data folder's: an app that has moved elsewhere meets nobody.
  locked = launch.lockFree || named('userData') !== launch.data;
  if (!locked) void system.startedAgain(launch.args);
  return locked;
};

const commandLine: Partial<CommandLine> = {
  hasSwitch: (name) => launch.args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  getSwitchValue: (name) => launch.args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
};

const members = {
  commandLine: strict('app.commandLine', commandLine) as CommandLine,
  isPackaged: launch.packaged,
  name: 'Two Hats',
  enableSandbox: () => {
    onlyBefore('app.enableSandbox');
    sandboxed = true;
  },
  requestSingleInstanceLock,
  hasSingleInstanceLock: () => locked,
  isReady,
  whenReady: () => ready.promise,
  quit,
  exit,
  getPath: (name: string) => named(name),
  setPath: (name: string, path: string) => {
    named(name);
    if (name === 'sessionData') onlyBefore('app.setPath of sessionData');
    mkdirSync(path, { recursive: true });
    paths.set(name, path);
  },
  getAppPath: () => launch.appPath,
  getName: () => 'Two Hats',
  getVersion: () =>
    (JSON.parse(readFileSync(join(launch.appPath, 'package.json'), 'utf8')) as { version: string }).version,
  getLocale: () => 'en-GB',
  getPreferredSystemLanguages: () => ['en-GB'],
} satisfies Partial<App>;

export const app = strict('app', Object.assign(emitter, members));

/** Comes after the app's main file has been read to its end, and never in an app that is already quitting. */
export const becomeReady = (): void => {
  if (quitting) return;
  reachReady();
  emitter.emit('ready', eventWith({}), {});
  ready.resolve();
};

answerWith({
  secondInstance: async (args) => {
    emitter.emit('second-instance', eventWith({}), ['two-hats', ...args], launch.appPath, null);
  },
  quitByPerson: async () => quit(),
});
