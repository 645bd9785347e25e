/** The stand-in is worth something only where it refuses what Electron refuses: every row is an app that does one thing wrong. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launch } from '../support/edition.ts';
import { appOf } from './harness/broken-app.ts';
import { dataFolder, startDesktop, type Ended } from './harness/desktop.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const IMPORTS = `import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session } from 'electron';\n`;
const SCHEME = `protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);\n`;
const SHUT_IN = `sandbox: true, contextIsolation: true`;

/** Runs an app until it ends; the words are what it printed as its error. */
const ran = async (main: string): Promise<Ended & { readonly words: string }> => {
  const { appPath, remove } = appOf(IMPORTS + main);
  const { data, remove: removeData } = dataFolder();
  const desktop = startDesktop(browser, { data, appPath });
  const ended = await desktop.ended;
  remove();
  removeData();
  return { ...ended, words: desktop.printed().err };
};

/** What an app does once it is ready, after the calls that must come before. */
const ready = (then: string): string => `app.enableSandbox();\n${SCHEME}app.whenReady().then(async () => { ${then} });`;
const opened = (preferences: string): string => ready(`new BrowserWindow({ webPreferences: { ${preferences} } })`);

test('an app that does nothing wrong ends when it wants to', async () => {
  expect(
    await ran(ready(`new BrowserWindow({ show: false, webPreferences: { ${SHUT_IN} } }); app.exit(3);`)),
  ).toMatchObject({
    code: 3,
  });
});

describe('an app is stopped that', () => {
  test.each([
    ['makes its scheme known after ready', ready(SCHEME), 'only before'],
    ['makes its scheme known twice', SCHEME + SCHEME, 'once'],
    ['turns the sandbox on after ready', ready('app.enableSandbox()'), 'only before'],
    ['opens a window before ready', `new BrowserWindow({ webPreferences: { ${SHUT_IN} } })`, 'only after'],
    ['asks for the session before ready', 'session.defaultSession', 'only after'],
    ['asks for the displays before ready', 'screen.getAllDisplays()', 'only after'],
    ['serves its scheme before ready', `${SCHEME}protocol.handle('app', () => new Response(''))`, 'only after'],
    ['shows a box with choices before ready', 'dialog.showMessageBox({})', 'only after'],
    [
      'serves a scheme that it never made known',
      ready(`protocol.handle('other', () => new Response(''))`),
      'privileged',
    ],
    [
      'lets its scheme get round the policy',
      `protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, bypassCSP: true } }])`,
      'policy',
    ],
    ['answers one channel twice', `ipcMain.handle('a', () => 1); ipcMain.handle('a', () => 2);`, 'second handler'],
    ['listens to one-way messages', `ipcMain.on('a', () => 1)`, 'ipcMain.on'],
    ['uses what the stand-in does not have', 'app.setBadgeCount(1)', 'app.setBadgeCount'],
    ['reads a member that Electron does not have', 'Menu.frobnicate', 'Menu.frobnicate'],
    ['has a menu with a role that is none', `Menu.buildFromTemplate([{ role: 'sing' }])`, 'sing'],
    ['opens a window without a sandbox', opened('contextIsolation: true'), 'sandbox'],
    ['opens a window without context isolation', opened('sandbox: true'), 'contextIsolation'],
    ['gives a window Node', opened(`${SHUT_IN}, nodeIntegration: true`), 'nodeIntegration'],
    ['gives a window webviews', opened(`${SHUT_IN}, webviewTag: true`), 'webviewTag'],
    ['turns web security off', opened(`${SHUT_IN}, webSecurity: false`), 'webSecurity'],
    ['has a preload script that is not there', opened(`${SHUT_IN}, preload: '/nowhere.cjs'`), 'preload'],
    [
      'opens a window without the sandbox for all',
      `app.whenReady().then(() => new BrowserWindow({ webPreferences: { ${SHUT_IN} } }))`,
      'enableSandbox',
    ],
  ])('%s', async (_what, main, words) => {
    const ended = await ran(main);
    expect(ended.words).toContain(words);
    expect(ended.code).toBe(1);
  });

  test('imports what the stand-in does not have', async () => {
    const ended = await ran(`import { shell } from 'electron';`);
    expect(ended.code).toBe(1);
    expect(ended.words).toMatch(/does not provide an export named 'shell'/);
  });
});

test('ready does not come while the main file is still being read', async () => {
  const ended = await ran(`
    let read = false;
    app.whenReady().then(() => app.exit(read ? 0 : 9));
    await new Promise((go) => setTimeout(go, 200));
    read = true;`);
  expect(ended.code).toBe(0);
});

test('a window that wants a stranger’s page does not get it', async () => {
  const ended = await ran(
    ready(`
    const window = new BrowserWindow({ webPreferences: { ${SHUT_IN} } });
    await window.loadURL('https://elsewhere.test/').then(() => app.exit(9), () => app.exit(0));`),
  );
  expect(ended.code).toBe(0);
});
