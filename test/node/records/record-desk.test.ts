import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordsWish } from '../../../game/core/contract/contract.ts';
import { type RecordDesk, type Vault, recordDesk } from '../../../game/node/records/records.ts';
import { type RecordStore, openRecordStore } from '../../support/record-store.ts';
import { USAGE, VERB, aBatch, idOf } from './batches.ts';

const turned = (text: string): string => [...text].toReversed().join('');
const ring = (canSeal = true): Vault => ({
  canSeal: () => canSeal,
  seal: (secret) => Buffer.from(turned(secret)),
  unseal: (sealed) => turned(Buffer.from(sealed).toString()),
});

let store: RecordStore;
let folder: string;
let desk: RecordDesk;
const opened = (vault = ring()) => recordDesk(folder, vault, { fetch, patienceMs: 5_000 });

beforeEach(async () => {
  store = await openRecordStore();
  folder = mkdtempSync(join(tmpdir(), 'two-hats-records-'));
  desk = opened();
});
afterEach(async () => {
  await desk.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const asks = async (wish: RecordsWish, agrees = true) => desk.answer(wish, async () => agrees);
const connects = (agrees = true) =>
  asks({ wish: 'connect', address: store.endpoint, user: 'class', secret: 'secret' }, agrees);
const queues = (name: string) => {
  const { statements, attachments } = aBatch(name);
  const text = new TextDecoder().decode(attachments[0]!.bytes);
  return asks({
    wish: 'queue',
    version: '1.0.3',
    name,
    statements: statements.map((one) => `${JSON.stringify(one)}\n`).join(''),
    session: { contentType: attachments[0]!.contentType, text },
  });
};
const standing = async (wish: RecordsWish = { wish: 'look' }) => {
  const answer = await asks(wish);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

describe('a record store', () => {
  test('is set when the person agrees, outside the window, to its very name', async () => {
    const asked: string[] = [];
    const wish = { wish: 'connect', address: store.endpoint, user: 'class', secret: 'secret' } as const;
    const answer = await desk.answer(wish, async (host) => {
      asked.push(host);
      return false;
    });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(asked).toEqual([new URL(store.endpoint).host]);
    expect(await standing()).toMatchObject({ store: null });
    expect(await connects()).toMatchObject({ ok: true, value: { store: asked[0], keepsKey: true } });
  });
  test('with an address that is none is refused', async () => {
    expect(await asks({ wish: 'connect', address: 'ftp://x', user: 'a', secret: 'b' })).toMatchObject({
      failure: { code: 'bad-name' },
    });
  });
  test('is remembered, its key sealed; forgotten when asked', async () => {
    await connects();
    expect(readFileSync(join(folder, 'store.json'), 'utf8')).not.toContain('class:secret');
    await desk.stop();
    desk = opened();
    expect((await standing()).store).not.toBeNull();
    expect((await standing({ wish: 'disconnect' })).store).toBeNull();
  });
  test('is asked for again where the system has no key ring', async () => {
    desk = opened(ring(false));
    expect(await connects()).toMatchObject({ value: { keepsKey: false } });
    expect(readdirSync(folder)).not.toContain('store.json');
    await desk.stop();
    desk = opened(ring(false));
    expect((await standing()).store).toBeNull();
  });
});

describe('what waits', () => {
  test('is sent once there is a store, and read back byte for byte', async () => {
    await queues('heron');
    expect(await standing()).toMatchObject({ waiting: [{ name: 'heron', statements: 4, stored: 0 }] });
    await connects();
    await expect.poll(async () => (await standing()).waiting).toEqual([]);
    const { readBack } = await standing({ wish: 'readBack', verb: VERB, activity: null, usageType: USAGE });
    expect(readBack).toEqual({ sessions: ['{"session":"heron"}\n{"n":1}\n'], damaged: 0, more: false });
  });
  test('and was refused is put back or thrown away', async () => {
    await connects();
    store.poison.add(idOf('heron 1'));
    await queues('heron');
    await expect.poll(async () => (await standing()).waiting[0]?.refused.length).toBe(1);
    const { batch } = (await standing()).waiting[0]!;
    store.poison.clear();
    expect((await standing({ wish: 'putBack', batch })).waiting).toHaveLength(1);
    await expect.poll(async () => (await standing()).waiting).toEqual([]);
  });
  test('is being tried, and not given up, from when somebody presses until the store has answered', async () => {
    await connects();
    store.faults.push(503, 'hang');
    await queues('heron');
    await expect.poll(async () => (await standing()).trouble?.againMs ?? 0).toBeGreaterThan(0);
    expect((await standing({ wish: 'now' })).trouble).toMatchObject({ kind: 'busy', againMs: 0 });
  });
  test('that is no statement is not taken', async () => {
    const wish = { wish: 'queue', version: '1.0.3', name: 'x', statements: '{"id":"1"}\n', session: null } as const;
    expect(await asks(wish)).toMatchObject({ failure: { code: 'unsound' } });
  });
  test('is gone with everything else when the person says so', async () => {
    await queues('heron');
    expect(await desk.removeAll()).toEqual({ ok: true, value: { waiting: 1, store: false } });
    await connects();
    expect(await desk.removeAll()).toEqual({ ok: true, value: { waiting: 0, store: true } });
    expect(await standing()).toMatchObject({ store: null, waiting: [] });
  });
  test('belongs to one program at a time', async () => {
    await standing();
    expect(await opened().answer({ wish: 'look' }, async () => true)).toMatchObject({ failure: { code: 'locked' } });
  });
});
