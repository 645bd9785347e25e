import { describe, expect, test } from 'vitest';
import { type SessionStore, memoryStore } from '../../../game/core/session/session.ts';

/** What every store promises, wherever it keeps things. */
describe.each<[string, () => SessionStore]>([['in memory', memoryStore]])('a store %s', (_, storeOf) => {
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
