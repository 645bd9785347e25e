import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../game/core/contract/channels.ts';
import { launch } from '../support/edition.ts';
import { dataFolder, startDesktop, type Desktop } from './harness/desktop.ts';
import { untilHome } from './harness/home.ts';
import type { Answered } from './stand-in/wire.ts';
import { PERMISSIONS } from './permission-names.ts';

import { until } from './harness/until.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const STRANGER = 'https://elsewhere.test/';
const HOME = 'app://two-hats/';

const folder = dataFolder();
let browser: Browser;
let desktop: Desktop;
let page: Page;
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
beforeEach(async () => {
  const { wrong, outside, refused } = desktop.record;
  await desktop.window().load(HOME);
  page = await desktop.page();
  await untilHome(page);
  for (const list of [wrong, outside, refused]) list.length = 0;
});

const html = (body: string): Answered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: new TextEncoder().encode(body),
});

const refusedSoon = (what: string): Promise<void> =>
  until(
    () => desktop.record.refused.includes(what),
    () => `${what} was not refused: ${JSON.stringify(desktop.record)}`,
  );

const atHome = async (): Promise<void> => {
  expect(page.url()).toBe('https://two-hats.test/');
  expect(await page.getByRole('heading', { level: 1 }).first().isVisible()).toBe(true);
};

describe('the window stays where it is', () => {
  test.each([
    ['a stranger’s address', STRANGER],
    ['another file of ours', 'https://two-hats.test/scenarios.json'],
    ['our own page once more', 'https://two-hats.test/index.html'],
  ])('when its script goes to %s', async (_what, address) => {
    await page.evaluate((to) => void (location.href = to), address);
    const named = address.replace('https://two-hats.test/', HOME);
    await refusedSoon(`will-navigate ${named}`);
    await refusedSoon(`will-frame-navigate ${named}`);
    await atHome();
    expect(desktop.record.outside).toEqual([]);
  });

  test('when somebody clicks a link to a stranger', async () => {
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to, textContent: 'away' });
      document.body.prepend(link);
      link.click();
    }, STRANGER);
    await refusedSoon(`will-navigate ${STRANGER}`);
    await atHome();
  });

  test('when one of our own addresses sends it on', async () => {
    desktop.record.planted.set('app://two-hats/on.html', { ...html(''), status: 302, headers: { location: STRANGER } });
    await expect(desktop.window().load('app://two-hats/on.html')).rejects.toThrow();
    await refusedSoon(`will-redirect ${STRANGER}`);
    await atHome();
    expect(desktop.record.outside).toEqual([]);
  });

  test('and opens no second one', async () => {
    await page.evaluate((to) => void globalThis.open(to, 'second', 'width=300'), STRANGER);
    await refusedSoon(`window ${STRANGER}`);
    await until(() => page.context().pages().length === 1);
    expect((await desktop.app.look()).windows).toHaveLength(1);
    await atHome();
  });

  test('and takes in no frame, even where the policy were gone', async () => {
    desktop.record.planted.set('app://two-hats/lax.html', html(`<h1>lax</h1><iframe src="${STRANGER}"></iframe>`));
    await desktop
      .window()
      .load('app://two-hats/lax.html')
      .catch(() => undefined);
    await refusedSoon(`will-frame-navigate ${STRANGER}`);
    expect(desktop.record.outside).toEqual([]);
  });

  test('and takes in no webview', async () => {
    const { id } = (await desktop.app.look()).windows[0]!;
    expect(await desktop.app.navigation(id, 'will-attach-webview', STRANGER, false)).toBe(true);
  });

  test('and lets nothing be downloaded behind the player’s back', async () => {
    await page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['x']));
      Object.assign(document.createElement('a'), { href, download: 'x.txt' }).click();
    });
    await until(() => desktop.record.refused.some((one) => one.startsWith('download ')));
    expect(desktop.record.wrong).toEqual([]);
  });

  test('and no request of its scripts leaves', async () => {
    const answers = await page.evaluate(async (to) => {
      const tries = [fetch(to), fetch('file:///etc/hosts'), fetch('https://two-hats.test.elsewhere.test/')];
      return (await Promise.allSettled(tries)).map((one) => one.status);
    }, STRANGER);
    expect(answers).toEqual(['rejected', 'rejected', 'rejected']);
    // Not even as far as the network: the policy stops them in the page.
    expect(desktop.record.outside).toEqual([]);
  });
});

describe('the machine’s rights', () => {
  test('are refused by every name that this Electron knows, asked for or looked up', async () => {
    const { id } = (await desktop.app.look()).windows[0]!;
    const questions = [
      ...PERMISSIONS.flatMap((name) => [['request', name] as const, ['check', name] as const]),
      ...['usb', 'hid', 'serial'].map((name) => ['device', name] as const),
      ['screen', 'any'] as const,
      ['bluetooth', 'any'] as const,
    ];
    const granted = [];
    for (const [how, name] of questions)
      if (await desktop.app.permission(id, how, name)) granted.push(`${how} ${name}`);
    expect(granted).toEqual([]);
    expect(PERMISSIONS.length).toBeGreaterThan(40);
  });

  test('are not given to the page', async () => {
    const got = await page.evaluate(async () => ({
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code }) => resolve(code),
        ),
      ),
      notes: await Notification.requestPermission(),
      states: await Promise.all(
        (['camera', 'microphone', 'geolocation', 'notifications', 'midi'] as const).map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    }));
    expect(got).toEqual({ place: 1, notes: 'denied', states: Array(5).fill('denied') });
  });
});

/** Everything below the data folder, by name. */
const onDisk = (): readonly string[] =>
  readdirSync(join(folder.data, '..'), { recursive: true, encoding: 'utf8' }).sort();

type Bridge = { readonly twoHats: Readonly<Record<string, (payload: unknown) => Promise<unknown>>> };

describe('the bridge', () => {
  test('answers no stranger, though a stranger’s page were in the window', async () => {
    desktop.record.strangers.set(STRANGER, html('<h1>elsewhere</h1>'));
    await desktop.window().load(STRANGER);
    page = await desktop.page();
    const words = await page.evaluate(async (channels) => {
      const { twoHats } = globalThis as unknown as Bridge;
      const all = await Promise.allSettled(channels.map((channel) => twoHats[channel]?.({})));
      return all.map((one) => (one.status === 'rejected' ? String(one.reason) : 'answered'));
    }, CHANNELS);
    expect(words).toEqual(
      CHANNELS.map((name) => `Error: Error invoking remote method '${name}': Error: ${name} was refused`),
    );
    desktop.record.strangers.clear();
  });

  test.each([
    ['a frame inside ours', { url: HOME, top: false }],
    ['a stranger', { url: STRANGER, top: true }],
    ['a name like ours', { url: 'app://two-hats.example/', top: true }],
    ['a file', { url: 'file:///index.html', top: true }],
    ['an empty page', { url: 'about:blank', top: true }],
    ['a frame that is gone', undefined],
  ])('answers no message of %s', async (_who, sender) => {
    for (const channel of CHANNELS) {
      const { ok } = await desktop.app.invoke(1, channel, sender, {});
      expect([channel, ok]).toEqual([channel, false]);
    }
  });

  test('answers no message that is not in its table', async () => {
    const reply = await desktop.app.invoke(1, 'shell.open', { url: HOME, top: true }, {});
    expect(reply).toEqual({
      ok: false,
      words: "Error invoking remote method 'shell.open': Error: No handler registered for 'shell.open'",
    });
  });

  test('refuses every malformed message of our own page, and does nothing for it', async () => {
    const before = onDisk();
    const answered = await page.evaluate(async (channels) => {
      const { twoHats } = globalThis as unknown as Bridge;
      const malformed: readonly unknown[] = [
        null,
        'x',
        7,
        true,
        ['x'],
        { path: '../../etc/passwd' },
        { session: '../../etc/passwd' },
        { url: 'https://elsewhere.test/' },
        { file: 'C:\\Windows\\win.ini', session: 'x' },
        JSON.parse('{"__proto__":{"isOurs":true},"session":"a"}'),
      ];
      const found: string[] = [];
      for (const channel of channels) {
        for (const payload of malformed) {
          const words = await twoHats[channel]!(payload).then(
            () => 'answered',
            (error: Error) => error.message,
          );
          if (!words.endsWith(`Error: ${channel} was refused`))
            found.push(`${channel} ${JSON.stringify(payload)}: ${words}`);
        }
      }
      return found;
    }, CHANNELS);
    expect(answered).toEqual([]);
    expect(onDisk()).toEqual(before);
  });

  test('carries nothing that could be called', async () => {
    const words = await page.evaluate(async () => {
      const { twoHats } = globalThis as unknown as Bridge;
      return twoHats['host.about']!({ run: () => 1 }).then(
        () => 'answered',
        (error: Error) => error.name,
      );
    });
    expect(words).toBe('DataCloneError');
  });
});
