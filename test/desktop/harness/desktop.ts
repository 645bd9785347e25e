/** Starts the built app with the stand-in for Electron, and is everything around it: system, person, Chromium. */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { connect } from '../stand-in/calls.ts';
import { LAUNCH_VARIABLE, type AppCalls, type DialogKind, type Launch, type SystemCalls } from '../stand-in/wire.ts';
import { emptyRecord, type Record, type WindowPage } from './window-page.ts';
import { windowsOn } from './windows.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');
const CHILD = join(import.meta.dirname, '../stand-in/child.ts');
const START_MS = 40_000;
const DISPLAY = { x: 0, y: 0, width: 1920, height: 1080 };

export type Ended = { readonly code: number | null; readonly signal: string | null };
export type Box = { readonly kind: DialogKind; readonly options: unknown };

export type Wish = {
  /** The data folder. Whoever wants a second start on the same one makes it with `dataFolder`. */
  readonly data: string;
  /** Folder with the app's package.json; the repository's if left out. */
  readonly appPath?: string;
  readonly args?: readonly string[];
  readonly packaged?: boolean;
  /** One of 1920 × 1080 if left out. */
  readonly displays?: Launch['displays'];
  /** What the person answers to the system's boxes. A box that nobody expects fails. */
  readonly answer?: (box: Box) => unknown;
};

export type Desktop = {
  readonly record: Record;
  /** The system's side of the app: every way to reach it. */
  readonly app: AppCalls;
  /** The page of the only window, or of the one with that number. Waits until there is one that has loaded. */
  readonly page: (window?: number) => Promise<Page>;
  readonly window: (window?: number) => WindowPage;
  /** All boxes so far. */
  readonly boxes: readonly Box[];
  /** What the process printed, on both outputs; results alone are on the first. */
  readonly printed: () => { readonly out: string; readonly err: string };
  /** Becomes true at `ready`; false where the app ended before. */
  readonly ready: Promise<boolean>;
  readonly ended: Promise<Ended>;
  /** The person closes the window, or quits. An app that ends need not answer, so that it did is all that is waited for. */
  readonly leave: (how: 'close' | 'quit') => Promise<Ended>;
  /** Ends the process as a power cut does: no event, no goodbye. */
  readonly kill: () => Promise<Ended>;
  /** Ends whatever is left, and closes the pages. */
  readonly stop: () => Promise<void>;
};

/** Which data folders are in use, by whom: the system knows, and tells the first when somebody starts a second. */
const running = new Map<string, Desktop>();

/** A folder for one test's data, gone after `remove`. */
export const dataFolder = (): { readonly data: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-desktop-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  return { data, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const start = (wish: Wish): ChildProcess => {
  const { data, appPath = ROOT, args = [], packaged = false, displays = [DISPLAY] } = wish;
  const launch: Launch = { appPath, data, args, packaged, displays, lockFree: !running.has(data) };
  return fork(CHILD, {
    env: { ...process.env, NODE_OPTIONS: '', [LAUNCH_VARIABLE]: JSON.stringify(launch) },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
};

/** What the person sees: boxes with the person's answers in them. A box that nobody expects fails in the app. */
const boxesOf = (wish: Wish) => {
  const shown: Box[] = [];
  const show: SystemCalls['dialog'] = async (kind, options) => {
    shown.push({ kind, options });
    if (kind === 'showErrorBox') return undefined;
    const answer = wish.answer?.({ kind, options });
    if (answer === undefined) throw new Error(`Nobody answers ${kind} in this test.`);
    return answer;
  };
  return { shown, show };
};

/** The app's process: what it prints, how it ends. */
const processOf = (child: ChildProcess) => {
  const printed = { out: '', err: '' };
  const ready = Promise.withResolvers<boolean>();
  const closed = Promise.withResolvers<Ended>();
  child.stdout?.on('data', (part: Buffer) => (printed.out += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (printed.err += part.toString()));
  const clock = setTimeout(() => {
    printed.err += `\nNot ready after ${START_MS / 1000} s: does the main file await ready at its top?`;
    child.kill('SIGKILL');
  }, START_MS);
  child.once('close', (code, signal) => {
    ready.resolve(false);
    closed.resolve({ code, signal });
  });
  void ready.promise.then(() => clearTimeout(clock));
  return { printed, ready, closed: closed.promise };
};

const portOf = (child: ChildProcess): Parameters<typeof connect>[0] => ({
  send: (message) => {
    if (!child.connected) throw new Error('The other process has ended.');
    child.send(message, () => undefined);
  },
  listen: (take) => child.on('message', take),
  whenGone: (gone) => child.once('close', gone),
});

export const startDesktop = (browser: Browser, wish: Wish): Desktop => {
  const child = start(wish);
  const record = emptyRecord();
  const boxes = boxesOf(wish);
  const { printed, ready, closed } = processOf(child);
  const windows = windowsOn(browser, record, () => app);
  const app: AppCalls = connect<AppCalls, SystemCalls>(portOf(child), {
    ...windows.calls,
    dialog: boxes.show,
    startedAgain: async (args) => running.get(wish.data)?.app.secondInstance(args),
    ready: async () => ready.resolve(true),
  });
  const ended = closed.then(async (how) => {
    if (running.get(wish.data) === desktop) running.delete(wish.data);
    await windows.closeAll();
    return how;
  });
  const kill = (): Promise<Ended> => {
    child.kill('SIGKILL');
    return ended;
  };
  const desktop: Desktop = {
    record,
    app,
    boxes: boxes.shown,
    printed: () => printed,
    ready: ready.promise,
    ended,
    page: (window) => windows.page(window, () => printed.err),
    window: windows.window,
    leave: (how) => {
      const left = how === 'quit' ? app.quitByPerson() : app.closeByPerson(windows.only());
      void left.catch(() => undefined);
      return ended;
    },
    kill,
    stop: async () => void (await kill()),
  };
  if (!running.has(wish.data)) running.set(wish.data, desktop);
  return desktop;
};
