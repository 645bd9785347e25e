import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../game/core/contract/channels.ts';
import { CONTENT_SECURITY_POLICY } from '../../game/core/contract/page-rules.ts';
import { launch } from '../support/edition.ts';
import { dataFolder, ROOT, startDesktop, type Desktop } from './harness/desktop.ts';
import { bundledTitles, openLibrary, untilHome } from './harness/home.ts';

import { until } from './harness/until.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const folder = dataFolder();
let browser: Browser;
let desktop: Desktop;
beforeAll(async () => {
  browser = await launch();
  desktop = startDesktop(browser, { data: folder.data });
  await desktop.page();
});
afterAll(async () => {
  await desktop?.stop();
  await browser?.close();
  folder.remove();
});

describe('the built app, started', () => {
  test('opens one window, shut in, and shows it once it has something to show', async () => {
    await until(async () => (await desktop.app.look()).windows[0]?.shown === true);
    const { windows } = await desktop.app.look();
    expect(windows).toHaveLength(1);
    expect(windows[0]?.preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(desktop.boxes).toEqual([]);
  });

  test('shows Home, and every bundled scenario behind it, and breaks no policy doing so', async () => {
    const page = await desktop.page();
    await untilHome(page);
    await openLibrary(page);
    for (const title of bundledTitles()) await page.getByRole('heading', { name: title }).waitFor({ timeout: 60_000 });
    expect(bundledTitles().length).toBeGreaterThan(0);
    expect(desktop.record.wrong).toEqual([]);
    expect(desktop.record.outside).toEqual([]);
    expect(desktop.record.refused).toEqual([]);
  });

  test('sends the policy with every file, the worker’s script too', async () => {
    await until(() => [...desktop.record.answers.keys()].some((url) => url.includes('/read-')));
    const answers = [...desktop.record.answers];
    expect(answers.every(([url]) => url.startsWith('app://two-hats/'))).toBe(true);
    for (const [url, { status, headers }] of answers) {
      expect([url, status]).toEqual([url, 200]);
      expect([url, headers['content-security-policy']]).toEqual([url, CONTENT_SECURITY_POLICY]);
    }
    const worker = answers.filter(([url]) => /\/read-[\w-]+\.js$/.test(url));
    expect(worker.length).toBeGreaterThan(0);
  });

  test('gives the page one function a channel, and nothing of Electron or Node', async () => {
    const page = await desktop.page();
    const found = await page.evaluate(() => {
      const given = (globalThis as unknown as { twoHats: Record<string, unknown> }).twoHats;
      return {
        kinds: Object.entries(given).map(([name, one]) => `${name} ${typeof one}`),
        frozen: Object.isFrozen(given),
        others: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'standInToHost'].filter(
          (name) => name in globalThis,
        ),
      };
    });
    expect(found.kinds.sort()).toEqual(CHANNELS.map((channel) => `${channel} function`).sort());
    expect(found).toMatchObject({ frozen: true, others: [] });
    expect([...(await desktop.app.look()).channels].sort()).toEqual([...CHANNELS].sort());
  });

  test('has the menus people know, and developer tools only where it is not packed', async () => {
    const { menu } = await desktop.app.look();
    expect(menu).toEqual(expect.arrayContaining(['editMenu', 'View', 'windowMenu', '  zoomIn', '  toggleDevTools']));
    const other = dataFolder();
    const packed = startDesktop(browser, { data: other.data, packaged: true });
    await packed.page();
    expect((await packed.app.look()).menu).not.toContain('  toggleDevTools');
    await packed.stop();
    other.remove();
  });
});

test('the bundles are what package.json starts', () => {
  const { main } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { main: string };
  expect(main).toBe('out/main/main.js');
});
