import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOutbox } from '../../../game/node/records/records.ts';
import { openRecordStore } from '../../support/record-store.ts';

/** How often the sending process is killed before it may finish; more with TWO_HATS_KILLS. */
const KILLS = Number(process.env['TWO_HATS_KILLS'] ?? 8);

/** Sends until it is done or `afterMs` after it began to; true when it was done. */
const sends = (args: readonly string[], afterMs: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'sending-child.ts'), ...args]);
    let said = '';
    let wrong = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said === 'there\n') setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.stderr.on('data', (part: Buffer) => (wrong += part.toString()));
    child.on('close', () => (said === '' ? reject(new Error(wrong)) : resolve(said.includes('done'))));
  });

test(`a sender that is killed ${KILLS} times loses no statement and doubles none`, async () => {
  const taken: string[] = [];
  const store = await openRecordStore(({ id }) => {
    taken.push(id);
    return undefined;
  });
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-sending-'));
  const to = [folder, store.endpoint, store.key];
  let done = await sends([...to, 'first'], 0);
  for (let n = 1; n <= KILLS && !done; n++) {
    if (n % 3 === 0) store.faults.push('dropped');
    done = await sends(to, (n * 3) % 11);
  }
  if (!done) done = await sends(to, 60_000);
  expect(done).toBe(true);
  // 180 ids; a store that is asked twice for one keeps it once, and what it keeps was never another one's.
  expect(store.statements.size).toBe(180);
  expect(new Set(taken).size).toBe(180);
  const outbox = (await openOutbox(folder))!;
  expect(await outbox.list()).toEqual([]);
  await outbox.close();
  await store.close();
  rmSync(folder, { recursive: true });
}, 60_000);
