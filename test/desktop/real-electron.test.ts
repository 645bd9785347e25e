/** The core rows once more, in a real Electron; left out, with the reason, where its program cannot run. */
import { spawn } from 'node:child_process';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../game/core/contract/channels.ts';
import { CONTENT_SECURITY_POLICY } from '../../game/core/contract/page-rules.ts';
import { makeHeader, writeHeader } from '../../game/core/session/session.ts';
import { electronBinary } from '../../game/node/tasks/electron-binary.ts';
import { ask, value } from './harness/ask.ts';
import { dataFolder, ROOT } from './harness/desktop.ts';
import { untilHome } from './harness/home.ts';

import { until } from './harness/until.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const program = electronBinary();

/** Why a real Electron cannot be tried here; undefined where it can. Never turned round by running it without its sandbox. */
const hindrance = (): string | undefined => {
  if (program === undefined) return 'Electron’s program is not installed (npm start downloads it)';
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return 'Electron’s sandbox does not run as root';
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? undefined : 'there is no display (try xvfb-run)';
};

const why = hindrance();
if (why !== undefined) process.stderr.write(`A real Electron is not tried: ${why}.\n`);

const STRANGER = 'https://elsewhere.invalid/';

describe.skipIf(why !== undefined)(`in a real Electron${why === undefined ? '' : ` (skipped: ${why})`}`, () => {
  let folder: ReturnType<typeof dataFolder>;
  let running: ElectronApplication[] = [];
  const start = async (): Promise<{
    readonly app: ElectronApplication;
    readonly page: Page;
    readonly wrong: readonly string[];
  }> => {
    const app = await _electron.launch({ executablePath: program!, args: [ROOT, `--user-data-dir=${folder.data}`] });
    running.push(app);
    const page = await app.firstWindow();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
    });
    await untilHome(page);
    return { app, page, wrong };
  };
  beforeEach(() => {
    folder = dataFolder();
  });
  afterEach(async () => {
    await Promise.allSettled(running.map((app) => app.close()));
    running = [];
    folder.remove();
  });

  test('one window opens, shows Home, and carries the policy', async () => {
    const { app, page, wrong } = await start();
    await page.reload().catch(() => undefined);
    await untilHome(page);
    expect(app.windows()).toHaveLength(1);
    expect(await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))).toBe(
      CONTENT_SECURITY_POLICY,
    );
    const given = await page.evaluate(() => Object.keys((globalThis as unknown as { twoHats: object }).twoHats));
    expect(given.sort()).toEqual([...CHANNELS].sort());
    expect(wrong).toEqual([]);
  });

  test('the window stays where it is', async () => {
    const { app, page } = await start();
    const before = page.url();
    await page.evaluate((to) => {
      globalThis.open(to);
      location.assign(to);
    }, STRANGER);
    await new Promise((go) => setTimeout(go, 1_000));
    expect(page.url()).toBe(before);
    expect(app.windows()).toHaveLength(1);
  });

  test('a session outlasts a power cut', async () => {
    const { app, page } = await start();
    const header = {
      engine: '1',
      scenario: 'a-place',
      contentHash: 'a'.repeat(64),
      seed: 7,
      alias: 'Bosrand',
      language: 'en',
    };
    const { session } = value(await ask(page, 'sessions.begin', { text: writeHeader(makeHeader(header)) }));
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await ended;
    const again = await start();
    expect(value(await ask(again.page, 'sessions.list', {}))).toMatchObject([{ session, state: 'ok' }]);
  });

  test('a window that crashes is back within three seconds', async () => {
    const { app } = await start();
    const before = performance.now();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer());
    await until(() =>
      app.evaluate(async ({ BrowserWindow }) => {
        const { webContents } = BrowserWindow.getAllWindows()[0]!;
        if (webContents.isCrashed() || webContents.isLoading()) return false;
        return (await webContents.executeJavaScript(`document.querySelector('h1') !== null`)) as boolean;
      }),
    );
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  test('--self-check: what is tried is refused', async () => {
    let printed = '';
    const child = spawn(program!, [ROOT, '--self-check'], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    const { actions } = JSON.parse(printed) as { actions: readonly { outcome: string }[] };
    expect(actions.filter(({ outcome }) => outcome === 'NOT refused')).toEqual([]);
    expect([actions.length, code]).toEqual([14, 0]);
  });
});
