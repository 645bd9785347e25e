import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { judged, writeSession } from '../../../../game/core/session/session.ts';
import { type RecordDesk, recordDesk } from '../../../../game/node/records/records.ts';
import { fetchSessions } from '../../../../game/renderer/app/records/read-back.ts';
import {
  type Measured,
  type SendingWish,
  queueWish,
  classStatements,
  statementsIn,
} from '../../../../game/renderer/app/records/sending.ts';
import { classFrom } from '../../../support/broken-class.ts';
import { sittingsOf } from '../../../support/class-of.ts';
import { aScenario } from '../../../support/games.ts';
import { type RecordStore, openRecordStore } from '../../../support/record-store.ts';
import { wrongWithStatement } from '../../../support/xapi-rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const ID = 'small-town';
const town = aScenario();
const sessions = classFrom(town, ID, 6, 5);
const sittings = sittingsOf(town, sessions);
const CLASS: readonly Measured[] = sessions.map((session, at) => ({ session, sitting: sittings[at]! }));
const PLAIN: SendingWish = { withTexts: false, version: '1.0.3' };

let store: RecordStore;
let folder: string;
let desk: RecordDesk;
beforeEach(async () => {
  store = await openRecordStore((told) => wrongWithStatement({ ...told })[0]);
  folder = mkdtempSync(join(tmpdir(), 'two-hats-sending-'));
  const vault = { canSeal: () => false, seal: () => new Uint8Array(), unseal: () => '' };
  desk = recordDesk(folder, vault, { fetch, patienceMs: 5_000 });
});
afterEach(async () => {
  await desk.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
const host = { records: (wish: Parameters<RecordDesk['answer']>[0]) => desk.answer(wish, async () => true) };
const connect = () => host.records({ wish: 'connect', address: store.endpoint, user: 'class', secret: 'secret' });
const queueAll = async (wish: SendingWish) => {
  for (const one of CLASS) expect(await host.records(queueWish(town, one, wish)!)).toMatchObject({ ok: true });
};
const waiting = async () => {
  const standing = await host.records({ wish: 'look' });
  return standing.ok ? standing.value.waiting.length : standing.failure.code;
};

describe('a class', () => {
  test.each(['1.0.3', '2.0.0'] as const)('is sent as %s and comes back whole, session by session', async (version) => {
    await queueAll({ withTexts: true, version });
    expect(store.statements.size).toBe(0);
    await connect();
    await expect.poll(waiting).toBe(0);
    expect(store.statements.size).toBe(CLASS.reduce((sum, one) => sum + statementsIn(queueWish(town, one, PLAIN)!), 0));
    const back = await fetchSessions(host, ID);
    const ended = CLASS.filter(({ sitting }) => sitting.ending !== undefined);
    expect(ended.length).toBeGreaterThan(0);
    expect(back).toMatchObject({ ok: true, value: { damaged: 0, more: false } });
    expect(back.ok && back.value.texts.toSorted()).toEqual(
      ended.map(({ session }) => writeSession(session)).toSorted(),
    );
  });

  test('of another scenario does not come along', async () => {
    await queueAll(PLAIN);
    await connect();
    await expect.poll(waiting).toBe(0);
    expect(await fetchSessions(host, 'elsewhere')).toMatchObject({ value: { texts: [] } });
    expect(await fetchSessions(host)).toMatchObject({ ok: true });
  });

  test('cannot be fetched where no store is set', async () => {
    expect(await fetchSessions(host)).toMatchObject({ ok: false, failure: { code: 'gone' } });
  });
});

describe('what a trainee wrote', () => {
  const written = CLASS.flatMap(({ session }) =>
    session.texts.map(({ content }) => JSON.stringify(content).slice(1, -1)),
  );
  const carried = (withTexts: boolean) => {
    const all = CLASS.map((one) => queueWish(town, one, { ...PLAIN, withTexts })!);
    const text = all.map(({ statements, session }) => statements + (session?.text ?? '')).join('');
    return written.filter((one) => text.includes(one)).length;
  };

  test('is there to be left out', () => expect(written.length).toBeGreaterThan(0));
  test('goes along where somebody ticked it', () => expect(carried(true)).toBeGreaterThan(0));
  test('stays where it was not, in the statements and in the file, which still reads as sound', () => {
    expect(carried(false)).toBe(0);
    const files = CLASS.flatMap((one) => queueWish(town, one, PLAIN)!.session ?? []);
    expect(files.map(({ text }) => judged({ name: 'x', text }).ok)).toEqual(files.map(() => true));
  });
});

describe('statements in a file', () => {
  test('are those of all sessions, one a line', () => {
    const lines = classStatements(town, CLASS, PLAIN).trimEnd().split('\n');
    const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lines).toEqual(CLASS.flatMap((one) => queueWish(town, one, PLAIN)!.statements.trimEnd().split('\n')));
  });
});

test('a session of another content is neither sent nor written: its statements would be untrue', () => {
  const other = CLASS.map(({ session, sitting }) => ({ session, sitting: { ...sitting, sameContent: false } }));
  expect(queueWish(town, other[0]!, PLAIN)).toBeUndefined();
  expect(classStatements(town, other, PLAIN)).toBe('');
});
