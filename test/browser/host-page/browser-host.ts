/** The browser edition's host in a real Chromium, under the edition's own policy and on a real IndexedDB. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext, Download, FileChooser, Page } from 'playwright-core';
import { build } from 'vite';
import { CHANNELS } from '../../../game/core/contract/channels.ts';
import type { Host } from '../../../game/core/contract/contract.ts';
import { serve } from '../../../game/node/web/web.ts';
import type { Choice, GivenFile, TestedHost } from '../../core/contract/tested-host.ts';

const BUNDLED = [{ id: 'street', files: { 'scenario.yaml': 'title: Street' }, pictures: [] }];

/** Builds the page and serves it as the edition is served. */
export const servePage = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-host-page-'));
  await build({
    root: import.meta.dirname,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2024' },
  });
  writeFileSync(join(folder, 'scenarios.json'), JSON.stringify(BUNDLED));
  const served = await serve(folder, [0]);
  if (served.kind !== 'serving') throw new Error(`The page could not be served: ${served.kind}`);
  return {
    address: served.address,
    stop: async () => {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
};

type Calling = { readonly host: Readonly<Record<string, (request: unknown) => Promise<unknown>>> };

/** The host of a page, called from outside as a click of the person would. */
export const hostOn = (page: Page): Host =>
  Object.fromEntries(
    CHANNELS.map((channel) => [
      channel,
      (request: unknown) =>
        page.evaluate(([name, asked]) => (globalThis as unknown as Calling).host[name]!(asked), [
          channel,
          request,
        ] as const),
    ]),
  ) as unknown as Host;

/**
 * Starts hosts on one browser profile, whose pages are the windows. Nothing is kept from one start to the next but the pages
 * themselves: to load one again is cheaper than to open another.
 */
export const browserHosts = (context: BrowserContext, address: string): (() => Promise<TestedHost>) => {
  const wrong: string[] = [];
  const downloads: Download[] = [];
  const idle: Page[] = [];
  const newPage = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('download', (download) => downloads.push(download));
    return page;
  };
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'two-hats-chosen-'));
    const pages: Page[] = [];
    let rounds = 0;
    let cleared = false;
    return {
      openWindow: async () => {
        const page = idle.pop() ?? (await newPage());
        if (!cleared) await clear(page, address);
        cleared = true;
        await page.goto(address);
        pages.push(page);
        return { host: hostOn(page), vanish: () => crash(page).finally(() => pages.splice(pages.indexOf(page), 1)) };
      },
      choosing: (choice, doing) => choosing(pages[0]!, choice, join(folder, String(++rounds)), doing),
      receiving: async (doing, encoding) => {
        downloads.length = 0;
        const value = await doing();
        const wanted = (value as { value?: number }).value ?? 0;
        while (downloads.length < wanted) await new Promise((resolve) => setTimeout(resolve, 20));
        return { value, files: await Promise.all(downloads.map((download) => received(download, encoding))) };
      },
      stop: async () => {
        // Devtools go on cancelling the dialogs of a page that they once did that to.
        await Promise.all(pages.map((page) => (cancelled.has(page) ? page.close() : page.goto('about:blank'))));
        idle.push(...pages.filter((page) => !cancelled.has(page)));
        rmSync(folder, { recursive: true });
        if (wrong.length > 0) throw new Error(`The page said: ${wrong.splice(0).join('; ')}`);
      },
    };
  };
};

const clear = async (page: Page, address: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
  await session.detach();
};

const received = async (download: Download, encoding: 'utf8' | 'latin1' = 'utf8'): Promise<GivenFile> => ({
  name: download.suggestedFilename(),
  text: readFileSync(await download.path(), encoding),
});

/** Ends the page's process in the middle of whatever it does. */
const crash = async (page: Page): Promise<void> => {
  const crashed = new Promise<void>((resolve) => page.once('crash', () => resolve()));
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
};

const cancelled = new WeakSet<Page>();

const choosing = async <T>(page: Page, choice: Choice, folder: string, doing: () => Promise<T>): Promise<T> => {
  if (choice.kind === 'nothing') {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setInterceptFileChooserDialog', { enabled: true, cancel: true });
    cancelled.add(page);
    return doing();
  }
  // Somebody who answers a dialog has its page before them; Chromium gives no folder to one that lies behind.
  await page.bringToFront();
  page.once('filechooser', (chooser) => void chosen(chooser, choice, folder));
  return doing();
};

const chosen = async (chooser: FileChooser, choice: Exclude<Choice, { kind: 'nothing' }>, folder: string) => {
  if (choice.kind === 'package')
    return chooser.setFiles({
      name: choice.name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(choice.bytes),
    });
  if (choice.kind !== 'folder')
    return chooser.setFiles((choice.kind === 'file' ? [choice.file] : choice.files).map(asFile));
  for (const [path, text] of Object.entries(choice.files)) {
    const at = join(folder, choice.name, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  return chooser.setFiles(join(folder, choice.name));
};

const asFile = ({ name, text }: GivenFile) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});
