import { describe, expect, test, vi } from 'vitest';
import { readSession, accountOf } from '../../../../game/core/session/session.ts';
import { type Removing, removeEverything, removeSession } from '../../../../game/renderer/app/errands/removing.ts';
import { headerLine, sessionWith } from '../../../core/contract/written.ts';
import { memoryHost } from '../../../support/memory-host.ts';

const AT = '2026-11-28T12:00:00.000Z';
const account = (text: string): string => {
  const read = readSession(text);
  if (!read.ok) throw new Error(read.problem.code);
  return accountOf(read.session);
};

/** Two sessions are kept; of `reports` of them something was worked out. */
const kept = async (other: Partial<Removing> = {}) => {
  const host = memoryHost();
  const texts = [sessionWith('1 end'), headerLine('brave-otter-11')];
  for (const text of texts) await host['sessions.begin']({ text });
  let reports = ['s1', 's2'];
  const keepOnly = vi.fn(async (there: readonly string[]) => {
    const before = reports.length;
    reports = reports.filter((one) => there.includes(one));
    return before - reports.length;
  });
  const reportsKept = { read: async () => undefined, keep: async () => undefined, keepOnly };
  const rooms = { forgetAll: async () => ({ preparations: 1, classes: ['Tuesday'] }) };
  const means: Removing = {
    host,
    kept: reportsKept,
    rooms,
    now: () => AT,
    loadReceipt: async () => undefined,
    ...other,
  };
  return { means, host, texts };
};

describe('the receipt of a deletion', () => {
  test('of one session names it with its account, and what was worked out of it', async () => {
    const { means, host, texts } = await kept();
    const notice = await removeSession(means, 's1');
    expect([host.texts.has('s1'), host.texts.has('s2')]).toEqual([false, true]);
    expect(notice).toMatchObject({
      kind: 'receipt',
      receipt: { of: 'session', at: AT, sends: false, reports: 1, left: [] },
    });
    expect(notice.kind === 'receipt' && notice.receipt.sessions).toEqual([
      { name: expect.stringContaining('quiet-heron-42'), account: account(texts[0]!), aside: 0 },
    ]);
  });

  test('of everything counts what the host counted', async () => {
    const { means } = await kept();
    const notice = await removeEverything(means);
    expect(notice).toMatchObject({
      kind: 'receipt',
      receipt: { of: 'everything', reports: 2, preparations: 1, classes: ['Tuesday'] },
    });
    expect(notice.kind === 'receipt' && notice.receipt.sessions).toHaveLength(2);
    const second = await removeEverything(means);
    expect(second).toMatchObject({ kind: 'receipt', receipt: { sessions: [], reports: 0, left: [] } });
  });

  test('says what the host could not delete, and what could not even be looked at', async () => {
    const { means, host } = await kept();
    const left = [{ kind: 'sessions', name: 'Mine', code: 'locked' }] as const;
    const removal = { sessions: [], scenarios: [], workshop: [], settings: true, left: [...left] };
    const records = { waiting: 2, store: true };
    const notice = await removeEverything({
      ...means,
      host: { ...host, 'data.removeAll': async () => ({ ok: true, value: { ...removal, records } }) },
      kept: { ...means.kept, keepOnly: async () => undefined },
      rooms: { forgetAll: async () => undefined },
    });
    expect(notice).toMatchObject({
      receipt: {
        waiting: 2,
        store: true,
        settings: true,
        left: [...left, { kind: 'reports', name: null, code: 'failed' }, { kind: 'rooms', name: null, code: 'failed' }],
      },
    });
  });

  test('is a plain word where its scripts do not come, and a failure where nothing was deleted', async () => {
    const { means } = await kept({ loadReceipt: async () => Promise.reject(new Error('no script')) });
    expect(await removeSession(means, 's1')).toMatchObject({ kind: 'removed' });
    expect(await removeEverything(means)).toEqual({ kind: 'dataRemoved' });
    expect(await removeSession(means, 'nobody')).toMatchObject({ kind: 'failed', code: 'gone' });
  });
});
