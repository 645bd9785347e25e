import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PORTS, serve } from '../../game/node/web/web.ts';
import { barriers } from '../support/barriers.ts';
import { launch, openPage, serveEdition } from '../support/edition.ts';
import { sessionFiles } from '../support/session-files.ts';

let browser: Browser;
let edition: Awaited<ReturnType<typeof serveEdition>>;
beforeAll(async () => {
  browser = await launch();
  edition = await serveEdition();
});
afterAll(async () => {
  await browser?.close();
  await edition?.stop();
});

/** Waits for Home itself: the screen before it has the same name. */
const homeOf = (page: Page) => page.locator('.evening').getByRole('heading', { level: 1, name: 'Two Hats' }).waitFor();

/** Hands files in through the picker that Home opens. */
const bringIn = async (page: Page, files: Readonly<Record<string, string>>): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in a session file' }).click();
  await (
    await chooser
  ).setFiles(
    Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
  await page.locator('.evening-notices .notice').last().waitFor();
};

const card = (page: Page, text: string) => page.locator('.session').filter({ hasText: text });

describe('Home on a first visit', () => {
  test('has one way in, and leads to the scenarios', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await page.getByRole('heading', { name: 'One job, two hats.' }).waitFor();
    await page.getByRole('button', { name: 'Choose a scenario' }).click();
    await page.getByRole('heading', { level: 1, name: 'Choose a scenario' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Forty-one bags' }).waitFor();
    await page.getByRole('button', { name: /Home/ }).click();
    await homeOf(page);
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'nl'],
    ['dark', 'nl'],
  ] as const)('has no barrier that axe knows of (%s, %s)', async (colorScheme, locale) => {
    const { page, close } = await openPage(browser, edition.address, { colorScheme, locale, bypassCSP: true });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await barriers(page)).toEqual([]);
    await close();
  });

  test('is worked by keyboard, with a focus that is seen', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await homeOf(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const order: (string | null | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    expect(order).toEqual(['Workshop', 'Debrief room', 'Bring in a session file', 'Settings', 'Choose a scenario']);
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Forty-one bags' }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([
    [1280, 720],
    [1920, 1080],
  ])('does not scroll at %i × %i', async (width, height) => {
    const { page, close } = await openPage(browser, edition.address, { viewport: { width, height } });
    await homeOf(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await close();
  });

  test('says so when the scenarios cannot be fetched, and tries again', async () => {
    const { page, close } = await openPage(browser, 'about:blank');
    await page.route('**/scenarios.json', (route) => route.abort());
    await page.goto(edition.address);
    await page.getByRole('button', { name: 'Choose a scenario' }).click();
    await page.getByRole('alert').getByText('The scenarios could not be fetched').waitFor();
    await page.unroute('**/scenarios.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 2, name: 'Forty-one bags' }).waitFor();
    await close();
  });
});

describe('Home with sessions', () => {
  test('names each with where it stands, the damaged ones with what can be read', async () => {
    const { page, close } = await openPage(browser, edition.address);
    await homeOf(page);
    await bringIn(page, sessionFiles());
    await page.getByText('session of somebody else', { exact: false }).waitFor();
    expect(await page.locator('.evening-notices').textContent()).toContain('This is not a session of Two Hats.');

    // The list is there before the scenarios are read.
    await card(page, 'whole').getByRole('heading', { name: 'Forty-one bags' }).waitFor();
    expect(await card(page, 'whole').textContent()).toMatch(/Forty-one bags.*week 2 of 13.*Go on/);
    expect(await card(page, 'damaged').textContent()).toContain('A line in the middle is broken.');
    expect(await card(page, 'elsewhere').textContent()).toContain('Its scenario is not here.');
    expect(await card(page, 'elsewhere').getByRole('button', { name: 'Go on' }).count()).toBe(0);
    expect(await page.locator('.bubble').textContent()).toContain('Go on with week 2');
    await close();
  });

  test('renames in place, asks before it deletes, and keeps what Escape keeps', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await homeOf(page);
    await bringIn(page, { 'one.two-hats': sessionFiles()['whole.two-hats']! });
    await page.getByRole('button', { name: /^Rename/ }).click();
    await page.getByLabel('Name of this session').fill('Tuesday class');
    await page.keyboard.press('Enter');
    await card(page, 'Tuesday class').waitFor();

    await page.getByRole('button', { name: 'Delete Tuesday class' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('No, keep it');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Delete Tuesday class');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await card(page, 'Tuesday class').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'One job, two hats.' }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('has no barrier that axe knows of (%s)', async (colorScheme) => {
    const { page, close } = await openPage(browser, edition.address, { colorScheme, bypassCSP: true });
    await homeOf(page);
    await bringIn(page, sessionFiles());
    expect(await barriers(page)).toEqual([]);
    await close();
  });

  test.each([
    ['a tablet', 800, 1100],
    ['text at 200 %', 640, 360],
    ['a phone', 320, 600],
  ])('never scrolls sideways on %s', async (_what, width, height) => {
    const { page, close } = await openPage(browser, edition.address, { viewport: { width, height } });
    await homeOf(page);
    await bringIn(page, sessionFiles());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });
});

describe('the policy', () => {
  test('lets no foreign worker, no inline script and no markup through', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await homeOf(page);
    // Probes run as a page's own script would: evaluate itself is not bound by the policy, what it leaves behind is.
    const refused = await page.evaluate(() => {
      const tries: readonly (() => unknown)[] = [
        () => new Worker('data:text/javascript,0'),
        () => new Worker('/assets/elsewhere.js'),
        () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' }),
        () =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
          ).trustedTypes.createPolicy('other', {}),
      ];
      return tries.map((one) => {
        try {
          one();
          return false;
        } catch {
          return true;
        }
      });
    });
    expect(refused).toEqual([true, true, true, true]);
    expect(wrong.length).toBeGreaterThan(0);
    await close();
  });
});

describe('the address', () => {
  test('is refused under another name', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(edition.address);
      request({ host: '127.0.0.1', port, headers: { host: `two-hats.example:${port}` } }, (response) =>
        resolve(response.statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  test('is given again by a second start', async () => {
    const port = Number(new URL(edition.address).port);
    expect(await serve('out/renderer', [port])).toEqual({ kind: 'alreadyThere', address: edition.address });
  });

  test('is another one next to a stranger, and Home says where the saves are', async () => {
    const stranger: Server = createServer((_request, response) => response.end('hello'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', () => resolve()));
    const taken = (stranger.address() as AddressInfo).port;
    const moved = await serveEdition(undefined, [taken, 0]);
    expect(moved.strangersAt).toEqual([taken]);
    const { page, wrong, close } = await openPage(browser, moved.address);
    await page.getByText(`Saves made at http://127.0.0.1:${PORTS[0]}/ are not shown here.`).waitFor();
    expect(wrong).toEqual([]);
    await close();
    await moved.stop();
    stranger.close();
  });
});

describe('a screen that cannot be drawn', () => {
  test('is said, and what was there comes back', async () => {
    const { page, close } = await openPage(browser, edition.address);
    await page.getByRole('heading', { name: 'One job, two hats.' }).waitFor();
    // Home names the day of a session with it.
    await page.evaluate(() => {
      const fallen = function fallen(): never {
        throw new Error('no days today');
      };
      Object.defineProperty(Intl, 'RelativeTimeFormat', { value: fallen });
    });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bring in a session file' }).click();
    const [[name, text]] = Object.entries(sessionFiles()) as [[string, string]];
    await (await chooser).setFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }]);
    await page.getByRole('heading', { name: 'This screen could not be shown' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('no days today');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.session').first().waitFor();
    await close();
  });
});
