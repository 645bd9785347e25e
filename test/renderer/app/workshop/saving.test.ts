import { describe, expect, test } from 'vitest';
import type { Host, Outcome } from '../../../../game/renderer/host/host.ts';
import { type Buffers, buffersOf, edited } from '../../../../game/renderer/app/workshop/buffers.ts';
import { openSaver } from '../../../../game/renderer/app/workshop/saving.ts';

const MAIN = 'scenario.yaml';

/** A host with one file, a clock that is wound by hand, and a bench that remembers what it was told. */
const rig = (answers: readonly Outcome<string>[] = []) => {
  const disk = { text: 'a', mark: '0' };
  const queue = [...answers];
  const due: (() => void)[] = [];
  const asked: string[] = [];
  let buffers: Buffers = buffersOf({ [MAIN]: { text: disk.text, fingerprint: disk.mark } });
  const host = {
    'workshop.open': async () => ({
      ok: true,
      value: { opened: { files: { [MAIN]: { text: disk.text, fingerprint: disk.mark } } }, findings: [] },
    }),
    'workshop.write': async ({ text, was }: { text: string; was: string | null }): Promise<Outcome<string>> => {
      asked.push(text);
      const answer = queue.shift();
      if (answer) return answer;
      if (was !== disk.mark) return { ok: false, failure: { code: 'out-of-turn', detail: '' } };
      Object.assign(disk, { text, mark: String(Number(disk.mark) + 1) });
      return { ok: true, value: disk.mark };
    },
  } as unknown as Host;
  const saver = openSaver({
    host,
    workshop: 'mine',
    buffers: () => buffers,
    put: (next) => (buffers = next),
    changed: () => undefined,
    clock: {
      after: (_, run) => {
        due.push(run);
        return () => void due.splice(due.indexOf(run), 1);
      },
    },
  });
  return {
    saver,
    disk,
    asked,
    write: (text: string) => (buffers = edited(buffers, MAIN, text)),
    /** The clock strikes. */
    wind: async () => {
      for (const run of due.splice(0)) run();
      await saver.now();
    },
    text: () => buffers[MAIN]!.text,
  };
};

describe('what is written in the Workshop', () => {
  test('is kept a moment after the last stroke, once', async () => {
    const { saver, disk, asked, write, wind } = rig();
    for (const text of ['ab', 'abc']) {
      write(text);
      saver.soon();
    }
    expect(saver.state()).toEqual({ kind: 'unsaved' });
    await wind();
    expect([disk.text, asked, saver.state()]).toEqual(['abc', ['abc'], { kind: 'saved' }]);
  });
  test('is tried again when it could not be kept', async () => {
    const { saver, disk, write, wind } = rig([{ ok: false, failure: { code: 'full', detail: '' } }]);
    write('ab');
    await saver.now();
    expect(saver.state()).toEqual({ kind: 'failed', code: 'full' });
    await wind();
    expect([disk.text, saver.state()]).toEqual(['ab', { kind: 'saved' }]);
  });
  test('does not take the place of what somebody else wrote meanwhile', async () => {
    const { saver, disk, write, text } = rig();
    Object.assign(disk, { text: 'theirs', mark: '7' });
    write('mine');
    await saver.now();
    expect([disk.text, text(), saver.state()]).toEqual(['theirs', 'mine', { kind: 'conflict', file: MAIN }]);
  });
  test('is kept after the host had let go of the folder', async () => {
    const { saver, disk, write } = rig([{ ok: false, failure: { code: 'not-open', detail: '' } }]);
    write('ab');
    await saver.now();
    expect([disk.text, saver.state()]).toEqual(['ab', { kind: 'saved' }]);
  });
});
