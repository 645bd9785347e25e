import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../game/node/tasks/browser.ts';
import { serve } from '../../game/node/web/web.ts';

const BUILT = resolve(import.meta.dirname, '../../out/renderer');

type Folder = {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly pictures: readonly string[];
};

/** The scenarios that the build carries. */
export const bundled = (): readonly Folder[] =>
  JSON.parse(readFileSync(join(BUILT, 'scenarios.json'), 'utf8')) as readonly Folder[];

/** A copy of the built browser edition, served by the real server, with scenarios of the test's own if it names some. */
export const serveEdition = async (scenarios?: readonly Folder[], ports: readonly number[] = [0]) => {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-edition-'));
  cpSync(BUILT, folder, { recursive: true });
  if (scenarios) writeFileSync(join(folder, 'scenarios.json'), JSON.stringify(scenarios));
  const served = await serve(folder, ports);
  if (served.kind !== 'serving') throw new Error(`The edition could not be served: ${served.kind}`);
  return {
    ...served,
    stop: async () => {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** A headless browser that looks nothing up outside this machine. */
export const launch = (flags: readonly string[] = []): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found: run "npm test", which installs one.');
  return chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...flags,
    ],
  });
};

/** A page that keeps what must never happen: policy violations, errors, requests to anywhere but its own address. */
export const openPage = async (browser: Browser, address: string, options: BrowserContextOptions = {}, query = '') => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const page: Page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    // A picture that the page itself made has an address of its own origin, too.
    if (
      !request
        .url()
        .replace(/^blob:/, '')
        .startsWith(address)
    )
      wrong.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => wrong.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  await page.goto(address + query);
  return { page, wrong, close: () => context.close() };
};
