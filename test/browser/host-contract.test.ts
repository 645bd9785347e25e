import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { hostContract } from '../core/contract/host-contract.ts';
import { launch } from '../support/edition.ts';
import { browserHosts, servePage } from './host-page/browser-host.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof servePage>>;
let start: ReturnType<typeof browserHosts>;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage()]);
  start = browserHosts(await browser.newContext(), served.address);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

hostContract('the browser edition', () => start());
