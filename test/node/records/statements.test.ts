/** A class sent to a store that refuses whatever breaks the published rules, and read back into a room. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { SESSION_FILE, VERBS, gameIri, statementsOf } from '../../../game/core/debrief/exports/exports.ts';
import { type Session, gathered, judged, writeSession } from '../../../game/core/session/session.ts';
import { type Batch, deliver, openOutbox, readBack } from '../../../game/node/records/records.ts';
import { classFrom } from '../../support/broken-class.ts';
import { sittingsOf, usableOf } from '../../support/class-of.ts';
import { aScenario } from '../../support/games.ts';
import { openRecordStore } from '../../support/record-store.ts';
import { wrongWithStatement } from '../../support/xapi-rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const town = aScenario();
const ID = 'small-town';

const batchesOf = (sessions: readonly Session[], version: Batch['version']): readonly Batch[] => {
  const sittings = sittingsOf(town, sessions);
  return usableOf(sessions).map(({ session }, i) => {
    const wish = { scenario: ID, withTexts: true };
    const { attachments, ...rest } = statementsOf(town, session, sittings[i]!, wish);
    const files = attachments.map(({ text, ...about }) => ({ ...about, bytes: new TextEncoder().encode(text) }));
    return { ...rest, version, attachments: files };
  });
};

test.each(['1.0.3', '2.0.0'] as const)('a class sent as %s is all there, and comes back as it was', async (version) => {
  const sessions = classFrom(town, ID, 8, 5);
  const store = await openRecordStore((told) => wrongWithStatement({ ...told })[0]);
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-sent-'));
  const outbox = (await openOutbox(folder))!;
  const address = { endpoint: store.endpoint, key: store.key };
  const net = { fetch, patienceMs: 10_000, signal: undefined };
  try {
    const batches = batchesOf(sessions, version);
    for (const batch of batches) await outbox.add(batch);
    await deliver(outbox, address, net);
    // A second time, in whichever version: nothing is there twice.
    for (const batch of batchesOf(sessions, version === '1.0.3' ? '2.0.0' : '1.0.3')) await outbox.add(batch);
    expect((await deliver(outbox, address, net)).refused).toBe(0);
    expect(store.statements.size).toBe(batches.reduce((sum, { statements }) => sum + statements.length, 0));
    const wanted = { verb: VERBS.completed, activity: gameIri(ID), usageType: SESSION_FILE.usageType };
    const back = await readBack(address, net, wanted);
    if (!back.ok) throw new Error(back.why);
    const texts = back.sessions.map(({ name, bytes }) => judged({ name, text: new TextDecoder().decode(bytes) }));
    const ended = new Set(batches.filter(({ attachments }) => attachments.length > 0).map(({ name }) => name));
    const sent = sessions.filter(({ header }) => ended.has(header.alias)).map(writeSession);
    expect(
      gathered(texts)
        .usable.map(({ session }) => writeSession(session))
        .toSorted(),
    ).toEqual(sent.toSorted());
    expect(back.damaged).toBe(0);
  } finally {
    await outbox.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
});
