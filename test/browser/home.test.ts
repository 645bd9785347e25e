import { readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PORTS, serve } from '../../game/node/web/web.ts';
import { bundled, launch, openPage, serveEdition } from '../support/edition.ts';

const BROKEN = { id: 'broken-one', files: { 'scenario.yaml': 'format: two-hats/1\ntitle: [not, a, title]\n' } };
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const axe = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
};

let browser: Browser;
let edition: Awaited<ReturnType<typeof serveEdition>>;
beforeAll(async () => {
  browser = await launch();
  edition = await serveEdition([...bundled(), BROKEN]);
});
afterAll(async () => {
  await browser?.close();
  await edition?.stop();
});

describe('Home', () => {
  test('lists every bundled scenario with its title, and how to play it', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await page.getByRole('heading', { level: 1, name: 'Two Hats' }).waitFor();
    for (const { id, files } of bundled()) {
      const { title } = parse(files['scenario.yaml'] ?? '') as { title: string };
      await page.getByRole('heading', { level: 3, name: title }).waitFor();
      await page.getByText(`npm run -s two-hats -- play scenarios/${id}`, { exact: true }).waitFor();
    }
    expect(wrong).toEqual([]);
    await close();
  });

  test('says what is wrong with a scenario that cannot be played, and where', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await page.getByRole('heading', { level: 3, name: '“broken-one” cannot be played' }).waitFor();
    expect(await page.locator('.findings li').first().textContent()).toMatch(/scenario\.yaml, line \d+ \S/);
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
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await axe(page)).toEqual([]);
    await close();
  });

  test('is worked by keyboard: language and theme are reached, seen and kept', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
    await page.keyboard.press('ArrowDown');
    await page.getByText('Eén baan, twee petten.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await page.getByText('Eén baan, twee petten.').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([
    [1280, 720],
    [1920, 1080],
  ])('does not scroll at %i × %i', async (width, height) => {
    const own = await serveEdition();
    const { page, close } = await openPage(browser, own.address, { viewport: { width, height } });
    await page.getByRole('heading', { level: 2 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await close();
    await own.stop();
  });

  test.each([
    ['a tablet', 800, 1100],
    ['text at 200 %', 640, 360],
    ['a phone', 320, 600],
  ])('never scrolls sideways on %s', async (_what, width, height) => {
    const { page, close } = await openPage(browser, edition.address, { viewport: { width, height } });
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });

  test('says so when the scenarios cannot be fetched, and tries again', async () => {
    const { page, close } = await openPage(browser, 'about:blank');
    await page.route('**/scenarios.json', (route) => route.abort());
    await page.goto(edition.address);
    await page.getByRole('alert').waitFor();
    await page.unroute('**/scenarios.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await close();
  });
});

describe('the policy', () => {
  test('lets no foreign worker, no inline script and no markup through', async () => {
    const { page, wrong, close } = await openPage(browser, edition.address);
    await page.getByRole('heading', { level: 3 }).first().waitFor();
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
