import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pauseMs, retryAfterMs } from '../../../game/node/records/back-off.ts';
import {
  type Outbox,
  deliver,
  openOutbox,
  readBack,
  startSender,
  storeAddress,
} from '../../../game/node/records/records.ts';
import { type Fault, type RecordStore, openRecordStore } from '../../support/record-store.ts';
import { USAGE, VERB, aBatch, idOf } from './batches.ts';

let store: RecordStore;
let folder: string;
let outbox: Outbox;

beforeEach(async () => {
  store = await openRecordStore();
  folder = mkdtempSync(join(tmpdir(), 'two-hats-outbox-'));
  outbox = (await openOutbox(folder))!;
});
afterEach(async () => {
  await outbox.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Long enough for a busy machine, short enough for a store that hangs. */
const net = (signal?: AbortSignal, patienceMs = 5_000) => ({ fetch, patienceMs, signal });
const to = () => ({ endpoint: store.endpoint, key: store.key });
const left = () => readdirSync(folder).filter((name) => !name.endsWith('.lock'));

describe('addresses', () => {
  test.each([
    ['https://lrs.example.org/xapi', 'https://lrs.example.org/xapi/'],
    [' https://lrs.example.org/xapi/ ', 'https://lrs.example.org/xapi/'],
    ['http://127.0.0.1:8080/xapi', 'http://127.0.0.1:8080/xapi/'],
    ['http://lrs.example.org/xapi', undefined],
    ['https://me:secret@lrs.example.org/', undefined],
    ['https://lrs.example.org/?key=1', undefined],
    ['file:///etc/passwd', undefined],
    ['lrs.example.org', undefined],
    ['', undefined],
  ])('%s', (typed, endpoint) => {
    expect(storeAddress(typed, 'k')?.endpoint).toBe(endpoint);
  });
});

describe('the outbox', () => {
  test('what is put in twice waits once, and is there for whoever opens it next', async () => {
    await outbox.add(aBatch('heron'));
    await outbox.add(aBatch('heron'));
    await outbox.close();
    outbox = (await openOutbox(folder))!;
    expect(await outbox.list()).toMatchObject([{ name: 'heron', statements: 4, stored: 0, refused: [] }]);
  });
  test('one program sends from it at a time', async () => {
    expect(await openOutbox(folder)).toBeUndefined();
  });
  test('files of nobody and torn lines are no trouble', async () => {
    await outbox.add(aBatch('heron'));
    const { key } = (await outbox.list())[0]!;
    await outbox.settle(key, [idOf('heron 0')]);
    writeFileSync(join(folder, `${key}.outcomes`), `{"id":"${idOf('heron 0')}"}\n{"id":"torn`);
    writeFileSync(join(folder, 'foreign.batch'), 'not a batch');
    expect(await outbox.list()).toMatchObject([{ name: 'heron', stored: 1 }]);
  });
  test('a batch that is thrown away while it is sent is gone, and what comes of it leaves nothing behind', async () => {
    await outbox.add(aBatch('heron'));
    const { key, batch } = (await outbox.next())!;
    await outbox.discard(key);
    await outbox.settle(
      key,
      batch.statements.map(({ id }) => id),
    );
    expect(left()).toEqual([]);
  });
  test('a batch that goes while somebody looks is no trouble', async () => {
    await outbox.add(aBatch('heron'));
    // Listed in the folder, and gone when it is opened.
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.batch'));
    expect(await outbox.list()).toMatchObject([{ name: 'heron' }]);
    expect(await outbox.next()).toMatchObject({ batch: { name: 'heron' } });
  });
});

describe('delivering', () => {
  test('everything arrives, with its files, and nothing stays behind', async () => {
    await outbox.add(aBatch('heron', 130));
    await outbox.add(aBatch('otter'));
    expect(await deliver(outbox, to(), net())).toEqual({ stored: 134, refused: 0, trouble: undefined });
    expect(store.statements.size).toBe(134);
    expect([...store.files.values()].map((bytes) => new TextDecoder().decode(bytes))).toContain(
      '{"session":"heron"}\n{"n":1}\n',
    );
    expect(left()).toEqual([]);
  });
  test.each<[Fault, object]>([
    [503, { kind: 'busy', againMs: 2_000 }],
    [429, { kind: 'busy', againMs: 2_000 }],
    ['hang', { kind: 'unreachable', why: 'time-out' }],
    ['refused', { kind: 'unreachable' }],
    ['dropped', { kind: 'unreachable' }],
  ])('after %s all of it waits, and arrives once with the next pass', async (fault, trouble) => {
    await outbox.add(aBatch('heron'));
    store.faults.push(fault);
    const patience = fault === 'hang' ? 300 : 5_000;
    expect((await deliver(outbox, to(), net(undefined, patience))).trouble).toMatchObject(trouble);
    expect(await outbox.list()).toMatchObject([{ name: 'heron', stored: 0 }]);
    expect(await deliver(outbox, to(), net())).toEqual({ stored: 4, refused: 0, trouble: undefined });
    expect(store.statements.size).toBe(4);
    expect(left()).toEqual([]);
  });
  test('a failure that passes is tried again at once', async () => {
    await outbox.add(aBatch('heron'));
    store.faults.push(500, 500);
    expect(await deliver(outbox, to(), net())).toEqual({ stored: 4, refused: 0, trouble: undefined });
  });
  test.each(['poison', 'deadly'] as const)('one statement that is %s is named and holds nothing up', async (kind) => {
    await outbox.add(aBatch('heron', 20));
    await outbox.add(aBatch('otter'));
    store[kind].add(idOf('heron 7'));
    expect(await deliver(outbox, to(), net())).toEqual({ stored: 23, refused: 1, trouble: undefined });
    const why = kind === 'poison' ? '400 poison' : '500';
    expect(await outbox.list()).toMatchObject([{ name: 'heron', stored: 19, refused: [{ id: idOf('heron 7'), why }] }]);
    store[kind].clear();
    const { key } = (await outbox.list())[0]!;
    await outbox.putBack(key);
    expect(await deliver(outbox, to(), net())).toEqual({ stored: 1, refused: 0, trouble: undefined });
    expect(left()).toEqual([]);
  });
  test('an id that stands for something else in the store is refused, not overwritten', async () => {
    store.statements.set(idOf('heron 1'), { id: idOf('heron 1'), verb: { id: 'other' } });
    await outbox.add(aBatch('heron'));
    expect(await deliver(outbox, to(), net())).toMatchObject({ stored: 3, refused: 1 });
    expect(store.statements.get(idOf('heron 1'))).toMatchObject({ verb: { id: 'other' } });
  });
  test('a store that falls silent over what it has already is asked again, and nothing is called refused', async () => {
    await outbox.add(aBatch('heron'));
    await deliver(outbox, to(), net());
    await outbox.add(aBatch('heron'));
    const mute: typeof fetch = (url, more) =>
      more?.method === 'GET' ? Promise.reject(new TypeError('fetch failed')) : fetch(url, more);
    const pass = await deliver(outbox, to(), { ...net(), fetch: mute });
    expect(pass).toMatchObject({ refused: 0, trouble: { kind: 'unreachable' } });
    expect(await deliver(outbox, to(), net())).toEqual({ stored: 4, refused: 0, trouble: undefined });
  });
  test('a key that does not fit and an address that is none are said, and nothing is lost', async () => {
    await outbox.add(aBatch('heron'));
    const wrongKey = { ...to(), key: 'class:guess' };
    expect((await deliver(outbox, wrongKey, net())).trouble).toEqual({ kind: 'badKey' });
    const wrongPath = { ...to(), endpoint: store.endpoint.replace('/xapi/', '/else/') };
    expect((await deliver(outbox, wrongPath, net())).trouble).toMatchObject({ kind: 'noStore' });
    expect(await outbox.list()).toMatchObject([{ stored: 0, refused: [] }]);
  });
  test('stopped in the middle it keeps what was acknowledged', async () => {
    await outbox.add(aBatch('heron', 120));
    const stop = new AbortController();
    const pass = deliver(outbox, to(), net(stop.signal), () => stop.abort());
    await expect(pass).rejects.toThrow();
    expect(await outbox.list()).toMatchObject([{ stored: 50 }]);
  });
});

describe('sending for as long as the program runs', () => {
  test('what comes is sent; while the store is away it says so, and goes on by itself', async () => {
    let address: ReturnType<typeof to> | undefined;
    const sender = startSender(outbox, async () => address, { fetch, patienceMs: 5_000 });
    await outbox.add(aBatch('heron'));
    sender.wake();
    expect(store.statements.size).toBe(0);
    address = to();
    store.faults.push('refused');
    sender.wake();
    await expect.poll(() => sender.standing().trouble).toMatchObject({ kind: 'unreachable' });
    expect(sender.standing().againMs).toBeGreaterThan(0);
    await expect.poll(() => store.statements.size, { timeout: 5_000 }).toBe(4);
    await expect.poll(() => sender.standing()).toEqual({ trouble: undefined, againMs: undefined });
    await sender.stop();
  });
});

test.each([
  // failures, asked, chance: milliseconds
  [1, undefined, 0, 500],
  [1, undefined, 1, 1_000],
  [4, undefined, 1, 8_000],
  [30, undefined, 1, 900_000],
  [1, 5_000, 0, 5_000],
])('after %i failures, asked for %s, by chance %s: %i ms', (failures, asked, chance, ms) => {
  expect(pauseMs(failures, asked, chance)).toBe(ms);
});

test.each([
  ['120', 120_000],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000],
  ['soon', undefined],
  ['999999999', 86_400_000],
  [null, undefined],
])('Retry-After %s', (header, ms) => {
  expect(retryAfterMs(header, 0)).toBe(ms);
});

describe('reading back', () => {
  test('all sessions come back, byte for byte, over several pages', async () => {
    for (const name of ['heron', 'otter', 'swift', 'stoat', 'vole']) await outbox.add(aBatch(name));
    await deliver(outbox, to(), net());
    const back = await readBack(to(), net(), { verb: VERB, activity: undefined, usageType: USAGE });
    if (!back.ok) throw new Error(back.why);
    expect([back.damaged, back.more]).toEqual([0, false]);
    expect(back.sessions.map(({ bytes }) => new TextDecoder().decode(bytes)).toSorted()).toEqual(
      ['heron', 'otter', 'stoat', 'swift', 'vole'].map((name) => `{"session":"${name}"}\n{"n":1}\n`),
    );
  });
  test('a file that is not what its statement says is left out and counted', async () => {
    await outbox.add(aBatch('heron'));
    await deliver(outbox, to(), net());
    for (const hash of store.files.keys()) store.files.set(hash, new TextEncoder().encode('edited'));
    const back = await readBack(to(), net(), { verb: VERB, activity: undefined, usageType: USAGE });
    expect(back).toEqual({ ok: true, sessions: [], damaged: 1, more: false });
  });
  test('a store whose pages never end is read for a while, and that there is more is said', async () => {
    let pages = 0;
    const endless: typeof fetch = () =>
      Promise.resolve(Response.json({ statements: [], more: `/xapi/more/${pages++}` }));
    const back = await readBack(
      to(),
      { ...net(), fetch: endless },
      { verb: VERB, activity: undefined, usageType: USAGE },
    );
    expect(back).toEqual({ ok: true, sessions: [], damaged: 0, more: true });
    expect(pages).toBe(500);
  });
  test('a store that is not there is said', async () => {
    const gone = { ...to(), endpoint: 'http://127.0.0.1:9/xapi/' };
    const back = await readBack(gone, net(), { verb: VERB, activity: undefined, usageType: USAGE });
    expect(back.ok).toBe(false);
  });
});
