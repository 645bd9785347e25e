import { describe, expect, test } from 'vitest';
import { openRecordsDesk } from '../../../../game/renderer/app/records/records-desk.ts';
import { type Reply, type Request, answered, failed } from '../../../../game/renderer/host/host.ts';

type Standing = Extract<Reply<'records'>, { ok: true }>['value'];

const QUIET: Standing = { store: 'lrs.test', keepsKey: true, waiting: [], trouble: null, readBack: null };
const WAITS = { batch: 'a'.repeat(32), name: 'heron', statements: 4, stored: 1, refused: [] };

const settled = () => new Promise((go) => setTimeout(go));

const rig = (...answers: readonly Reply<'records'>[]) => {
  const asked: Request<'records'>[] = [];
  const waits: { readonly milliseconds: number; readonly run: () => void }[] = [];
  let n = 0;
  const desk = openRecordsDesk(
    { records: async (wish) => (asked.push(wish), answers[Math.min(n++, answers.length - 1)]!) },
    {
      after: (milliseconds, run) => {
        const one = { milliseconds, run };
        waits.push(one);
        return () => void waits.splice(waits.indexOf(one), 1);
      },
    },
  );
  return { desk, asked, waits };
};
const wait = (rigged: ReturnType<typeof rig>) => rigged.waits.map(({ milliseconds }) => milliseconds);

describe('whoever looks at the record store', () => {
  test.each([
    ['nothing waits', QUIET, []],
    ['something is on its way', { ...QUIET, waiting: [WAITS] }, [1_000]],
    ['no store is set', { ...QUIET, store: null, waiting: [WAITS] }, []],
    [
      'all that waits was refused',
      { ...QUIET, waiting: [{ ...WAITS, stored: 3, refused: [{ id: 'x', why: 'no' }] }] },
      [],
    ],
    [
      'it is tried again later',
      { ...QUIET, waiting: [WAITS], trouble: { kind: 'busy', why: '', againMs: 4_000 } },
      [5_000],
    ],
    ['only a person can help', { ...QUIET, waiting: [WAITS], trouble: { kind: 'badKey', why: '', againMs: null } }, []],
  ] as const)('while %s looks again after %j', async (_what, standing, waits) => {
    const rigged = rig(answered(standing as unknown as Standing));
    rigged.desk.watch();
    await settled();
    expect(wait(rigged)).toEqual(waits);
  });

  test('looks no more once nobody does', async () => {
    const rigged = rig(answered({ ...QUIET, waiting: [WAITS] }));
    const leave = rigged.desk.watch();
    await settled();
    leave();
    expect(rigged.waits).toEqual([]);
  });

  test('is told what was refused until the next thing is asked for, however often it is looked at', async () => {
    const { desk } = rig(answered(QUIET), failed('bad-name'), answered(QUIET), answered(QUIET));
    desk.watch();
    await settled();
    desk.send({ kind: 'connect', address: 'x', user: '', secret: '' });
    expect(desk.view()).toMatchObject({ busy: 'connect', failure: undefined });
    await settled();
    expect(desk.view()).toMatchObject({ busy: undefined, failure: { of: 'connect', code: 'bad-name' } });
    desk.send({ kind: 'look' });
    await settled();
    expect(desk.view().failure).toMatchObject({ code: 'bad-name' });
    desk.send({ kind: 'now' });
    await settled();
    expect(desk.view().failure).toBeUndefined();
  });

  test('hears why what waits cannot be looked at, and what there is once it can', async () => {
    const { desk } = rig(failed('locked'), answered(QUIET));
    desk.watch();
    await settled();
    expect(desk.view()).toMatchObject({ standing: undefined, failure: { of: 'look', code: 'locked' } });
    desk.send({ kind: 'look' });
    await settled();
    expect(desk.view()).toMatchObject({ standing: { store: 'lrs.test' }, failure: undefined });
  });
});

test('what is asked for reaches the host as its wish', async () => {
  const { desk, asked } = rig(answered(QUIET));
  desk.send({ kind: 'discard', batch: WAITS.batch });
  desk.send({ kind: 'disconnect' });
  await settled();
  expect(asked).toEqual([{ wish: 'discard', batch: WAITS.batch }, { wish: 'disconnect' }]);
});
