import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type SessionStore, makeHeader, memoryStore, writeHeader } from '../../../game/core/session/session.ts';
import { folderStore } from '../../../game/node/files/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-hats-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

/** What every store promises, wherever it keeps things. */
describe.each<[string, () => SessionStore]>([
  ['in memory', memoryStore],
  ['in a folder', () => folderStore(join(folder, String(++made)))],
])('a store %s', (_, storeOf) => {
  test('gives back what was appended, in order', async () => {
    const store = storeOf();
    expect(await store.create('mine', '{"a":1}\n')).toMatchObject({ ok: true });
    await Promise.all([store.append('mine', 'one\n'), store.append('mine', 'two\n'), store.append('mine', 'three\n')]);
    expect(await store.read('mine')).toEqual({ ok: true, value: '{"a":1}\none\ntwo\nthree\n' });
  });
  test('never replaces a session', async () => {
    const store = storeOf();
    await store.create('mine', 'first\n');
    expect(await store.create('mine', 'second\n')).toMatchObject({ ok: false, failure: { code: 'exists' } });
    expect(await store.read('mine')).toEqual({ ok: true, value: 'first\n' });
  });
  test('lists its sessions by name and forgets what is removed', async () => {
    const store = storeOf();
    expect(await store.list()).toEqual({ ok: true, value: [] });
    await store.create('wil', 'w\n');
    await store.create('ada', 'a\n');
    expect(await store.list()).toEqual({ ok: true, value: ['ada', 'wil'] });
    expect(await store.remove('ada')).toMatchObject({ ok: true });
    expect(await store.list()).toEqual({ ok: true, value: ['wil'] });
    expect(await store.read('ada')).toMatchObject({ ok: false, failure: { code: 'gone' } });
  });
  test('says that there is none of a name', async () => {
    const store = storeOf();
    for (const answer of [store.read('nobody'), store.append('nobody', 'x\n'), store.remove('nobody')]) {
      expect(await answer).toMatchObject({ ok: false, failure: { code: 'gone' } });
    }
  });
  test.each(['', '..', '../x', 'a/b', 'a\\b', 'A', 'con.', 'x\0', 'a'.repeat(99)])(
    'takes no name like %j',
    async (name) => {
      expect((await storeOf().create(name, 'x\n')).ok).toBe(false);
    },
  );
});

test('a store in a folder adds nothing to a file that is foreign or was edited', async () => {
  const header = writeHeader(
    makeHeader({ engine: '1', scenario: 'x', contentHash: 'a'.repeat(64), seed: 1, alias: 'b', language: 'en' }),
  );
  const store = folderStore(folder);
  for (const text of ['Dear diary,\n', `${header}{"n":1,"decision":"1 end","hash":"${'0'.repeat(64)}"}\n`]) {
    const at = join(folder, 'theirs.two-hats');
    writeFileSync(at, text);
    expect(await store.append('theirs', 'x\n')).toMatchObject({ ok: false, failure: { code: 'failed' } });
    expect(readFileSync(at, 'utf8')).toBe(text);
    expect(existsSync(`${at}.lock`)).toBe(false);
  }
  writeFileSync(join(folder, 'ours.two-hats'), header);
  expect(await store.append('ours', 'x\n')).toMatchObject({ ok: true });
  await store.close();
});
