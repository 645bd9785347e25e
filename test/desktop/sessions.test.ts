import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { headerHash, makeHeader, makeLine, writeHeader, type Made } from '../../game/core/session/session.ts';
import { launch } from '../support/edition.ts';
import { ask, value } from './harness/ask.ts';
import { dataFolder, startDesktop, type Box, type Desktop } from './harness/desktop.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const HEADER = makeHeader({
  engine: '1',
  scenario: 'locked-containers',
  contentHash: 'a'.repeat(64),
  seed: 7,
  alias: 'Bosrand',
  language: 'en',
});
const BEGUN = writeHeader(HEADER);

/** As many lines of a log as are wanted. */
const lines = (count: number): readonly Made[] => {
  const made: Made[] = [];
  let end = { n: 0, hash: headerHash(HEADER) };
  for (let n = 1; n <= count; n += 1) {
    const next = makeLine(end, { decision: `${n} end`, texts: [] });
    made.push(next);
    end = { n, hash: next.line.hash };
  }
  return made;
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

let folder: ReturnType<typeof dataFolder>;
let running: Desktop[] = [];
/** What the person answers to the next boxes, in their order. */
let answers: unknown[] = [];
beforeEach(() => {
  folder = dataFolder();
  answers = [];
});
afterEach(async () => {
  for (const desktop of running) await desktop.stop();
  running = [];
  folder.remove();
});

const start = async (): Promise<{ readonly desktop: Desktop; readonly page: Page }> => {
  const desktop = startDesktop(browser, { data: folder.data, answer: (_box: Box) => answers.shift() });
  running.push(desktop);
  return { desktop, page: await desktop.page() };
};

const begin = async (page: Page, made: readonly Made[] = []): Promise<string> => {
  const { session, readOnly } = value(await ask(page, 'sessions.begin', { text: BEGUN }));
  expect(readOnly).toBe(null);
  for (const { line, written } of made) value(await ask(page, 'sessions.append', { session, n: line.n, written }));
  return session;
};

describe('a session', () => {
  test('is there to the last decision after a power cut', async () => {
    const { desktop, page } = await start();
    const made = lines(3);
    const session = await begin(page, made);
    expect(await desktop.kill()).toEqual({ code: null, signal: 'SIGKILL' });
    const again = await start();
    const rows = value(await ask(again.page, 'sessions.list', {}));
    expect(rows).toMatchObject([{ session, lines: 3, state: 'ok', header: { alias: 'Bosrand' } }]);
    const opened = value(await ask(again.page, 'sessions.open', { session }));
    expect(opened).toMatchObject({
      text: BEGUN + made.map(({ written }) => written).join(''),
      readOnly: null,
      damaged: null,
    });
    const next = lines(4)[3]!;
    value(await ask(again.page, 'sessions.append', { session, n: 4, written: next.written }));
    expect(value(await ask(again.page, 'sessions.list', {}))).toMatchObject([{ lines: 4 }]);
  });

  test('that is cut off while decisions come in keeps every one that was answered', async () => {
    const { desktop, page } = await start();
    const session = await begin(page);
    let kept = 0;
    const made = lines(400);
    const cut = (async () => {
      for (const { line, written } of made) {
        value(await ask(page, 'sessions.append', { session, n: line.n, written }));
        kept = line.n;
        if (kept === 40) void desktop.kill();
      }
    })().catch(() => undefined);
    await desktop.ended;
    await cut;
    expect(kept).toBeGreaterThanOrEqual(40);
    expect(kept).toBeLessThan(400);
    const again = await start();
    const opened = value(await ask(again.page, 'sessions.open', { session }));
    expect(opened.readOnly).toBe(null);
    const text = BEGUN + made.map(({ written }) => written).join('');
    expect(text.startsWith(opened.text)).toBe(true);
    expect(opened.text.split('\n').length - 2).toBeGreaterThanOrEqual(kept);
  });

  test.each([
    ['crashed', (desktop: Desktop) => desktop.window().crash()],
    ['was loaded again', (desktop: Desktop) => desktop.window().load('app://two-hats/')],
  ])('can be gone on with in a window that %s', async (_what, happens) => {
    const { desktop, page } = await start();
    const session = await begin(page, lines(2));
    await happens(desktop);
    const opened = value(await ask(await desktop.page(), 'sessions.open', { session }));
    expect(opened.readOnly).toBe(null);
    expect(opened.text.split('\n')).toHaveLength(4);
    expect((await desktop.app.look()).windows).toHaveLength(1);
  });

  test('leaves no lock behind when the app is quit', async () => {
    const { desktop, page } = await start();
    await begin(page, lines(1));
    expect(await desktop.leave('quit')).toEqual({ code: 0, signal: null });
    const left = readdirSync(folder.data, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => /\.lock/.test(name))).toEqual([]);
    expect(left.filter((name) => name.endsWith('.two-hats'))).toHaveLength(1);
  });
});

describe('a box of the system', () => {
  const outside = (name: string): string => join(folder.data, '..', name);

  test('says where a session is exported to; what is written is the session', async () => {
    const { desktop, page } = await start();
    const made = lines(2);
    const session = await begin(page, made);
    answers.push({ canceled: false, filePath: outside('mine.two-hats') });
    expect(value(await ask(page, 'sessions.export', { sessions: [session] }))).toBe(1);
    expect(readFileSync(outside('mine.two-hats'), 'utf8')).toBe(BEGUN + made.map(({ written }) => written).join(''));
    expect(desktop.boxes).toMatchObject([{ kind: 'showSaveDialog' }]);
    // A name to begin with, and no place.
    expect((desktop.boxes[0]!.options as { defaultPath: string }).defaultPath).toMatch(/^[^/\\]+\.two-hats$/);
  });

  test('that is closed without an answer leaves everything as it was', async () => {
    const { page } = await start();
    const session = await begin(page);
    const before = readdirSync(outside('.'), { recursive: true });
    answers.push(
      { canceled: true, filePath: '' },
      { canceled: true, filePaths: [] },
      { canceled: true, filePaths: [] },
    );
    for (const reply of [
      await ask(page, 'sessions.export', { sessions: [session] }),
      await ask(page, 'sessions.import', {}),
      await ask(page, 'scenarios.import', { from: 'folder' }),
    ]) {
      expect(reply).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    }
    expect(readdirSync(outside('.'), { recursive: true })).toEqual(before);
  });

  test('says what is brought in: sound sessions come, others are named with the reason', async () => {
    const { desktop, page } = await start();
    writeFileSync(
      outside('theirs.two-hats'),
      BEGUN +
        lines(2)
          .map(({ written }) => written)
          .join(''),
    );
    writeFileSync(outside('holiday.two-hats'), 'Dear all,\n');
    answers.push({ canceled: false, filePaths: [outside('theirs.two-hats'), outside('holiday.two-hats')] });
    const brought = value(await ask(page, 'sessions.import', {}));
    expect(brought.imported).toHaveLength(1);
    expect(brought.refused).toMatchObject([{ code: 'foreign' }]);
    // The window learns no place of this machine.
    expect(JSON.stringify(brought)).not.toContain(folder.data.slice(0, 12));
    expect(value(await ask(page, 'sessions.list', {}))).toMatchObject([{ lines: 2, state: 'ok' }]);
    expect(desktop.boxes).toMatchObject([{ kind: 'showOpenDialog' }]);
  });

  test('says which scenario is brought in; it is listed from then on, and can be taken away', async () => {
    mkdirSync(outside('our-street'));
    writeFileSync(outside('our-street/scenario.yaml'), 'format: two-hats/1\ntitle: Our street\n');
    const first = await start();
    answers.push({ canceled: false, filePaths: [outside('our-street')] });
    const { id } = value(await ask(first.page, 'scenarios.import', { from: 'folder' }));
    await first.desktop.kill();
    const { page } = await start();
    const imported = (await ask(page, 'scenarios.list', {})).filter((one) => one.imported);
    expect(imported).toMatchObject([{ id, files: { 'scenario.yaml': expect.stringContaining('Our street') } }]);
    value(await ask(page, 'scenarios.remove', { scenario: id! }));
    expect((await ask(page, 'scenarios.list', {})).filter((one) => one.imported)).toEqual([]);
  });
});

test('settings outlast the app, and “delete my data” leaves nothing of the player', async () => {
  const first = await start();
  const settings = {
    language: 'nl',
    theme: 'dark',
    textSize: 150,
    reducedMotion: 'on',
    moreContrast: 'on',
    soundVolume: 30,
    classroom: false,
    skipLessons: true,
  } as const;
  value(await ask(first.page, 'settings.write', { settings }));
  await begin(first.page, lines(1));
  await first.desktop.kill();
  const { page } = await start();
  expect(value(await ask(page, 'settings.read', {}))).toEqual(settings);
  value(await ask(page, 'data.removeAll', {}));
  expect(value(await ask(page, 'sessions.list', {}))).toEqual([]);
  const left = readdirSync(folder.data, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(left.map(({ name }) => name)).toEqual([]);
});
