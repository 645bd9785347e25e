/** `electron.BrowserWindow`: refuses every window that is not shut in as the security checklist asks. */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';
import { app, isQuitting, isSandboxedForAll, whenQuitting } from './app.ts';
import { channels } from './ipc-main.ts';
import { menuLines } from './menu.ts';
import { onlyAfter } from './moment.ts';
import { emitPreventable, eventWith } from './prevented.ts';
import { strict } from './strict.ts';
import { answerWith, system } from './system.ts';
import { contentsOf } from './web-contents.ts';

/** Must be true, said aloud; an Electron that changes a default shall change nothing for us. */
const MUST = ['sandbox', 'contextIsolation'] as const;
const MAY_NOT = [
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webviewTag',
  'allowRunningInsecureContent',
  'experimentalFeatures',
] as const;

const refuseOpen = (preferences: WebPreferences): void => {
  for (const name of MUST) if (preferences[name] !== true) throw new Error(`A window without ${name} is refused.`);
  for (const name of MAY_NOT) if (preferences[name] === true) throw new Error(`A window with ${name} is refused.`);
  if (preferences.webSecurity === false) throw new Error('A window without webSecurity is refused.');
  if (!isSandboxedForAll()) throw new Error('A window is refused where app.enableSandbox was not called.');
  const { preload } = preferences;
  if (preload !== undefined && !(isAbsolute(preload) && existsSync(preload)))
    throw new Error(`The preload script ${preload} is not there.`);
};

let count = 0;
const open = new Map<number, StandInWindow>();

class StandInWindow extends EventEmitter {
  readonly id: number;
  readonly inner;
  readonly webContents;
  readonly preferences: WebPreferences;
  private shown: boolean;
  private minimized = false;
  private focused = false;
  private fullScreen = false;
  private readonly bounds: Rectangle;
  private destroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    onlyAfter('new BrowserWindow');
    this.preferences = options.webPreferences ?? {};
    refuseOpen(this.preferences);
    count += 1;
    this.id = count;
    this.shown = options.show !== false;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.inner = contentsOf(this.id);
    this.webContents = this.inner.contents;
    open.set(this.id, this);
    void system.openWindow(this.id, {
      width,
      height,
      shown: this.shown,
      preload: this.preferences.preload,
      preferences: this.preferences,
    });
    this.inner.emitter.once('did-finish-load', () => this.emit('ready-to-show'));
    app.emit('web-contents-created', eventWith({}), this.webContents);
    app.emit('browser-window-created', eventWith({}), this);
  }

  loadURL(url: string): Promise<void> {
    return this.inner.load(url);
  }
  show(): void {
    this.shown = true;
    this.focus();
  }
  showInactive(): void {
    this.shown = true;
  }
  setFullScreen(on: boolean): void {
    this.fullScreen = on;
  }
  getBounds(): Rectangle {
    return this.bounds;
  }
  hide(): void {
    this.shown = false;
  }
  focus(): void {
    // A minimised or hidden window is not brought back by `focus` on every system: so on none here.
    if (!this.minimized && this.shown) for (const one of open.values()) one.focused = one === this;
  }
  minimize(): void {
    this.minimized = true;
    this.focused = false;
  }
  restore(): void {
    this.minimized = false;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isVisible(): boolean {
    return this.shown && !this.minimized;
  }
  isFocused(): boolean {
    return this.focused;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  close(): void {
    if (!this.destroyed && !emitPreventable(this, 'close')) this.destroy();
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    open.delete(this.id);
    void system.closeWindow(this.id);
    this.inner.markDestroyed();
    this.emit('closed');
    if (open.size > 0 || isQuitting()) return;
    // Electron quits by itself only where nobody listens.
    if (!app.emit('window-all-closed')) app.quit();
  }

  static getAllWindows(): readonly StandInWindow[] {
    return [...open.values()];
  }
  static getFocusedWindow(): StandInWindow | null {
    return [...open.values()].find((one) => one.isFocused()) ?? null;
  }
  static fromWebContents(contents: unknown): StandInWindow | null {
    return [...open.values()].find((one) => one.webContents === contents) ?? null;
  }
  look() {
    const { id, shown, minimized, focused, fullScreen, bounds, preferences } = this;
    const address = this.webContents.getURL();
    return { id, shown, minimized, focused, fullScreen, bounds, address, preferences };
  }
}

/** Own instances are strict, too; the map holds the strict ones, so that everybody meets the same object. */
export const BrowserWindow = new Proxy(strict('BrowserWindow', StandInWindow), {
  construct: (made, args: [BrowserWindowConstructorOptions?]) => {
    const window = strict('BrowserWindow', new made(...args));
    open.set(window.id, window);
    return window;
  },
});

const numbered = (id: number): StandInWindow => {
  const window = open.get(id);
  if (window === undefined) throw new Error(`There is no window ${id}.`);
  return window;
};

whenQuitting(() => {
  for (const window of open.values()) window.close();
  return open.size === 0;
});

answerWith({
  navigation: async (id, name, url, mainFrame) => numbered(id).inner.navigation(name, url, mainFrame),
  navigated: async (id, url) => open.get(id)?.inner.navigated(url),
  windowOpen: async (id, url, name) => numbered(id).inner.windowOpen(url, name),
  gone: async (id, reason) => {
    const { inner, webContents } = numbered(id);
    const details = { reason, exitCode: 5 };
    inner.markCrashed();
    inner.emitter.emit('render-process-gone', eventWith({}), details);
    app.emit('render-process-gone', eventWith({}), webContents, details);
  },
  closeByPerson: async (id) => numbered(id).close(),
  minimizeByPerson: async (id) => numbered(id).minimize(),
  look: async () => ({ windows: [...open.values()].map((one) => one.look()), menu: menuLines(), channels: channels() }),
});
