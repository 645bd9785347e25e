import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FuseV1Options } from '@electron/fuses';
import { parse } from 'yaml';
import { CONTENT_SECURITY_POLICY } from '../../game/core/contract/page-rules.ts';
import { FUSES } from '../../game/node/tasks/fuses.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const shell = readdirSync(join(root, 'electron'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [path.replaceAll('\\', '/'), read(join('electron', path))] as const);
const all = shell.map(([, text]) => text).join('\n');
const filesWith = (pattern: RegExp) => shell.filter(([, text]) => pattern.test(text)).map(([path]) => path);

/** Electron's own security checklist (docs/tutorial/security), item by item as far as sources can tell. */
describe('the shell', () => {
  test.each([
    ['1 loads nothing over http', /['"`]https?:/],
    ['2, 3 never turns Node on or isolation off', /nodeIntegration\w*: true|contextIsolation: false/],
    ['4 never turns the sandbox off', /sandbox: false|no-sandbox/],
    ['6 never turns web security off', /webSecurity: false/],
    ['8 lets no insecure content in', /allowRunningInsecureContent: true/],
    ['9, 10 turns on no experiments', /experimentalFeatures|enableBlinkFeatures/],
    ['11 allows no webview', /webviewTag: true|allowpopups/],
    ['15 hands nothing to the system’s opener', /\bshell\b\.?/],
    ['18 uses no file protocol', /file:\/\/|\bloadFile\b/],
    ['20 gives the window no Electron of its own', /exposeInMainWorld\([^)]*ipcRenderer\s*\)/],
    ['sends nothing synchronously', /sendSync|ipcMain\.on\b/],
  ])('%s', (_item, pattern) => expect(filesWith(pattern)).toEqual([]));

  test('4 sandboxes every window', () => expect(read('electron/main.ts')).toContain('app.enableSandbox()'));
  test('5 refuses every permission', () => {
    const rules = read('electron/window/permission-rules.ts');
    for (const handler of ['PermissionRequest', 'PermissionCheck', 'DevicePermission', 'DisplayMediaRequest'])
      expect(rules).toContain(`set${handler}Handler`);
    expect(rules).not.toMatch(/decide\(true\)|=> true/);
  });
  test('7 has a strict policy', () => expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/));
  test('13, 14 refuses navigation and new windows', () => {
    const rules = read('electron/window/navigation-rules.ts');
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
      expect(rules).toContain(event);
    expect(rules).toContain("action: 'deny'");
  });
  test('17 checks senders in one place', () => expect(filesWith(/ipcMain/)).toEqual(['bridge.ts']));
  test('makes windows in one place', () => expect(filesWith(/new BrowserWindow/)).toEqual(['window/open-window.ts']));
  test('has a start that reads like a table of contents', () => {
    expect(read('electron/main.ts').split('\n').length).toBeLessThanOrEqual(60);
    expect(all).not.toMatch(/\bany\b[;,)>]/);
  });
  test('19 sets every fuse, in a hook that the packer calls', () => {
    expect((parse(read('electron-builder.yml')) as { afterPack: string }).afterPack).toBe('./game/node/tasks/fuses.ts');
    expect(FUSES).toMatchObject({
      strictlyRequireAllFuses: true,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    });
  });
  test('16 pins Electron exactly', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
