/** One window of the app as a page of Chromium: its requests, navigations, pop-ups and downloads are put to the app. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, CDPSession, Page, Request, Route } from 'playwright-core';
import type { AppCalls, Answered, WindowWish } from '../stand-in/wire.ts';
import { asApp, asPlayed, PLAYED } from './addresses.ts';
import { FROM_HOST, preloadScripts, TO_HOST, WORLD, withBytes, type Said } from './preload-world.ts';

/** What happened that a test may ask about; the same lists for all windows of one app. */
export type Record = {
  /** Policy violations, errors and warnings of the page, failures of the preload script. */
  readonly wrong: string[];
  /** Requests to anywhere but the app's scheme: aborted, all of them. */
  readonly outside: string[];
  /** Navigations, redirects, pop-ups and downloads that the app refused, as `what address`. */
  readonly refused: string[];
  /** When the app asked for a page to be loaded, in milliseconds of `performance.now`. */
  readonly loads: number[];
  /** What the app answered to requests, by address. */
  readonly answers: Map<string, Answered>;
  /** Files of the app's origin that a test puts there, as if the app itself answered so. */
  readonly planted: Map<string, Answered>;
  /** Places outside that answer, so that a test can see what a stranger's page may do. Empty: nobody answers. */
  readonly strangers: Map<string, Answered>;
};

export const emptyRecord = (): Record => ({
  wrong: [],
  outside: [],
  refused: [],
  loads: [],
  answers: new Map(),
  planted: new Map(),
  strangers: new Map(),
});

/** Permissions that Chromium can be told to grant, by Electron's names for them. */
const GRANTED_AS: Readonly<globalThis.Record<string, readonly string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
};

export type WindowPage = {
  /** The page that the window shows now; another one after a crash. */
  readonly page: () => Page;
  /** Whether its process is gone, and the app has not loaded anything since. */
  readonly crashed: () => boolean;
  /** As Electron's `loadURL`: a navigation that the app itself wants, not asked about. Rejects where it fails. */
  readonly load: (url: string) => Promise<void>;
  readonly run: (script: string) => Promise<unknown>;
  /** The page on paper; options as Electron takes them. */
  readonly print: (options: unknown) => Promise<Uint8Array>;
  readonly crash: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Printing = {
  readonly pageSize: string;
  readonly preferCSSPageSize: boolean;
  readonly printBackground: boolean;
  readonly displayHeaderFooter: boolean;
  readonly generateTaggedPDF: boolean;
};

export const openWindowPage = async (
  browser: Browser,
  window: number,
  wish: WindowWish,
  app: AppCalls,
  record: Record,
): Promise<WindowPage> => {
  const { width, height } = wish;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB' });
  await grantWhatTheAppGrants(context, window, app);
  const wanted = { url: '' };
  let current: { page: Page; cdp: CDPSession } | undefined;
  let crashed = false;
  const now = (): { page: Page; cdp: CDPSession } => {
    if (current === undefined) throw new Error(`Window ${window} has no page yet.`);
    return current;
  };
  await context.route('**/*', (route) =>
    answerRequest(route, { window, app, record, wanted, main: () => now().page.mainFrame() }).catch(
      (error: unknown) => {
        // The app may have ended, or the page may have been closed, while the answer was on its way.
        if (!/closed|ended|crashed/i.test(String(error))) record.wrong.push(`request: ${String(error)}`);
      },
    ),
  );
  const renew = async (): Promise<void> => {
    await current?.page.close();
    crashed = false;
    current = await newPage(context, window, wish, app, record, () => {
      crashed = true;
    });
  };
  await renew();
  return {
    page: () => now().page,
    crashed: () => crashed,
    load: async (url) => {
      if (crashed) await renew();
      wanted.url = asPlayed(url);
      await now().page.goto(wanted.url);
    },
    run: async (script) => {
      const { result, exceptionDetails } = await now().cdp.send('Runtime.evaluate', {
        expression: script,
        awaitPromise: true,
        returnByValue: true,
        userGesture: false,
        allowUnsafeEvalBlockedByCSP: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    },
    print: (options) => {
      const { pageSize, preferCSSPageSize, printBackground, displayHeaderFooter, generateTaggedPDF } =
        options as Printing;
      return now().page.pdf({
        format: pageSize,
        preferCSSPageSize,
        printBackground,
        displayHeaderFooter,
        tagged: generateTaggedPDF,
      });
    },
    crash: async () => {
      const { page, cdp } = now();
      const gone = page.waitForEvent('crash');
      void cdp.send('Page.crash').catch(() => undefined);
      await gone;
    },
    close: () => context.close(),
  };
};

const grantWhatTheAppGrants = async (context: BrowserContext, window: number, app: AppCalls): Promise<void> => {
  const names = Object.keys(GRANTED_AS);
  const answers = await Promise.all(names.map((name) => app.permission(window, 'request', name)));
  await context.grantPermissions(names.flatMap((name, at) => (answers[at] ? (GRANTED_AS[name] ?? []) : [])));
};

const newPage = async (
  context: BrowserContext,
  window: number,
  wish: WindowWish,
  app: AppCalls,
  record: Record,
  onCrash: () => void,
): Promise<{ page: Page; cdp: CDPSession }> => {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Page.enable');
  await installPreload(cdp, window, wish.preload, app, record);
  page.on('pageerror', (error) => record.wrong.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      record.wrong.push(`${message.type()}: ${message.text()}`);
  });
  page.on('crash', () => {
    onCrash();
    // Where this is one crash too many, the app ends instead of answering.
    void app.gone(window, 'crashed').catch(() => undefined);
  });
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined && frame.url !== 'about:blank')
      void app.navigated(window, asApp(frame.url)).catch(() => undefined);
  });
  cdp.on('Page.windowOpen', ({ url, windowName }) => {
    void app.windowOpen(window, asApp(url), windowName).then((action) => {
      if (action === 'deny') record.refused.push(`window ${asApp(url)}`);
      else record.wrong.push(`a window was allowed: ${asApp(url)}`);
    });
  });
  // There is one window: whatever the app said above, none stays here.
  page.on('popup', (popup) => void popup.close());
  page.on('download', (download) => {
    void app.download(window, download.url()).then((prevented) => {
      if (prevented) record.refused.push(`download ${download.url()}`);
      else record.wrong.push(`a download was allowed: ${download.url()}`);
    });
    void download.cancel();
  });
  return { page, cdp };
};

const installPreload = async (
  cdp: CDPSession,
  window: number,
  file: string | undefined,
  app: AppCalls,
  record: Record,
): Promise<void> => {
  if (file === undefined) return;
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: TO_HOST, executionContextName: WORLD });
  cdp.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    const said = JSON.parse(payload) as Said;
    if (said.kind !== 'invoke') {
      record.wrong.push(said.kind === 'violation' ? `policy: ${said.text}` : `preload: ${said.text}`);
      return;
    }
    void app
      .invoke(window, said.channel, { url: asApp(said.url), top: true }, withBytes(said.payload))
      .catch((error: unknown) => ({ ok: false as const, words: String(error) }))
      .then((reply) => {
        const text = JSON.stringify({ id: said.id, ok: reply.ok, value: reply.ok ? reply.value : reply.words });
        return cdp.send('Runtime.evaluate', {
          contextId: executionContextId,
          expression: `globalThis[${JSON.stringify(FROM_HOST)}](${JSON.stringify(text)})`,
        });
      })
      // The page may have gone on, or down, before the answer came.
      .catch(() => undefined);
  });
  const { page, preload } = preloadScripts(readFileSync(file, 'utf8'));
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: page });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: preload, worldName: WORLD });
};

type Asked = {
  readonly window: number;
  readonly app: AppCalls;
  readonly record: Record;
  /** The address that the app itself wanted last. */
  readonly wanted: { url: string };
  readonly main: () => unknown;
};

/** The frame of a navigation; undefined where it belongs to a window that is only being opened. */
const frameOf = (request: Request): unknown => {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
};

const answerRequest = async (route: Route, asked: Asked): Promise<void> => {
  const { window, app, record, wanted } = asked;
  const request = route.request();
  const url = asApp(request.url());
  if (request.isNavigationRequest()) {
    const isMain = frameOf(request) === asked.main();
    if (isMain && request.url() === wanted.url) wanted.url = '';
    else if (await isPrevented(asked, url, isMain)) return route.abort('aborted');
  }
  const outside = !request.url().startsWith(`${PLAYED}/`);
  if (outside && !record.strangers.has(url)) {
    record.outside.push(url);
    return route.abort('blockedbyclient');
  }
  const answer = record.strangers.get(url) ?? record.planted.get(url) ?? (await app.request(url, request.method()));
  if (answer === undefined) return route.abort('failed');
  record.answers.set(url, answer);
  const to = answer.headers['location'];
  if (answer.status >= 300 && answer.status < 400 && to !== undefined && request.isNavigationRequest()) {
    if (await app.navigation(window, 'will-redirect', to, true)) record.refused.push(`will-redirect ${to}`);
    else record.wrong.push(`a redirect was allowed: ${to}`);
    return route.abort('aborted');
  }
  return route.fulfill({ status: answer.status, headers: answer.headers, body: Buffer.from(answer.body) });
};

/** Asks the app as Electron does: `will-navigate` for the outermost frame, `will-frame-navigate` for every one. */
const isPrevented = async ({ window, app, record }: Asked, url: string, isMain: boolean): Promise<boolean> => {
  const first = isMain && (await app.navigation(window, 'will-navigate', url, true));
  const second = await app.navigation(window, 'will-frame-navigate', url, isMain);
  if (first) record.refused.push(`will-navigate ${url}`);
  if (second) record.refused.push(`will-frame-navigate ${url}`);
  return first || second;
};
