import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Host, Outcome } from '../../game/core/contract/contract.ts';
import { type ChainEnd, endOf, makeLine } from '../../game/core/session/session.ts';
import { headerLine, nextLine, sessionIn } from '../core/contract/written.ts';
import { launch } from '../support/edition.ts';
import { hostOn, servePage } from './host-page/browser-host.ts';
import { killAll, startMortal } from './host-page/mortal-browser.ts';

/** What only a browser can do to a session: run out of room, be killed, have its data cleared. */
let browser: Browser;
let served: Awaited<ReturnType<typeof servePage>>;
// A browser that starts and dies again and again takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), servePage()]);
});
afterAll(async () => {
  await killAll();
  await browser?.close();
  await served?.stop();
});

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
  return outcome.value;
};
const begun = async (host: Host) => valueOf(await host['sessions.begin']({ text: headerLine() })).session;
const KINDS = ['intention', 'justification', 'announcementReason', 'leaderReason', 'handover', 'otherWeek'] as const;
/** A line with as much to say as a line can have: about 24 KB in the browser's store. */
const longLine = (end: ChainEnd) =>
  makeLine(end, {
    decision: '1 act visit',
    texts: KINDS.map((kind) => ({ kind, content: '€'.repeat(2_000), salt: 'saltsalt' })),
  });
const inContext = async (run: (page: Page, host: Host) => Promise<void>) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(served.address);
  await run(page, hostOn(page));
  await context.close();
};

test('a browser without room says so, keeps what it has, and takes the line once there is room', () =>
  inContext(async (page, host) => {
    const { origin } = new URL(served.address);
    const devtools = await page.context().newCDPSession(page);
    const session = await begun(host);
    const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 20_000 });
    // It takes some megabytes on trust until it looks again: big sessions use them up quickly.
    let big = headerLine();
    for (let end = endOf(sessionIn(headerLine())); end.n < 40;) {
      const { line, written } = longLine(end);
      big += written;
      end = { n: line.n, hash: line.hash };
    }
    let more = await host['sessions.begin']({ text: big });
    while (more.ok) more = await host['sessions.begin']({ text: big });
    expect(more.failure.code).toBe('full');

    let end = endOf(sessionIn(headerLine()));
    for (let refused = false; !refused;) {
      const { line, written } = longLine(end);
      const before = performance.now();
      const reply = await host['sessions.append']({ session, n: line.n, written });
      expect(performance.now() - before).toBeLessThan(2_000);
      refused = !reply.ok;
      if (refused) {
        expect(reply).toMatchObject({ failure: { code: 'full' } });
        const rows = valueOf(await host['sessions.list']({}));
        expect(rows.find((row) => row.session === session)).toMatchObject({ lines: end.n, state: 'ok' });
        await devtools.send('Storage.overrideQuotaForOrigin', { origin });
        expect(await host['sessions.append']({ session, n: line.n, written })).toMatchObject({ ok: true });
      }
      end = { n: line.n, hash: line.hash };
    }
    await page.reload();
    const { text } = valueOf(await host['sessions.open']({ session }));
    expect(endOf(sessionIn(text))).toEqual(end);
  }));

test('data that are cleared in the middle of play are gone, and the session may be begun anew', () =>
  inContext(async (page, host) => {
    const session = await begun(host);
    const { origin } = new URL(served.address);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    const { written } = nextLine(headerLine(), '1 end');
    expect(await host['sessions.append']({ session, n: 1, written })).toMatchObject({ failure: { code: 'gone' } });
    expect(valueOf(await host['sessions.begin']({ text: headerLine() + written })).text).toBe(headerLine() + written);
    expect(valueOf(await host['sessions.list']({}))).toMatchObject([{ lines: 1 }]);
  }));

test('a page that is loaded again may write at once', () =>
  inContext(async (page, host) => {
    const session = await begun(host);
    for (let n = 0; n < 5; n++) {
      await page.reload();
      expect(valueOf(await host['sessions.open']({ session })).readOnly).toBe(null);
    }
  }));

test('a browser that is killed, with all its processes, has every acknowledged decision when it is back', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'two-hats-profile-'));
  let text = headerLine();
  let session: string | undefined;
  for (let life = 0; life < 3; life++) {
    const { browser: mortal, kill } = await startMortal(profile);
    const page = await mortal.contexts()[0]!.newPage();
    await page.goto(served.address);
    const host = hostOn(page);
    session ??= await begun(host);
    const opened = valueOf(await host['sessions.open']({ session }));
    expect(opened).toMatchObject({ text, readOnly: null });
    for (let count = 0; count < 5; count++) {
      const { line, written } = nextLine(text, '1 act visit', `Reason ${count}`);
      expect(await host['sessions.append']({ session, n: line.n, written })).toMatchObject({ ok: true });
      text += written;
    }
    await kill();
  }
  rmSync(profile, { recursive: true, force: true });
});
