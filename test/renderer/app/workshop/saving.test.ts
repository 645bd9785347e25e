import { describe, expect, test } from 'vitest';
import type { FailureCode, Host, Outcome } from '../../../../game/renderer/host/host.ts';
import { type Buffers, buffersOf, edited } from '../../../../game/renderer/app/workshop/buffers.ts';
import { openSaver } from '../../../../game/renderer/app/workshop/saving.ts';

const MAIN = 'scenario.yaml';

const NL = 'locales/nl.yaml';
type Written = { readonly file: string; readonly text: string; readonly was: string | null };

/** A host with two files, a clock that is wound by hand, and a bench that remembers what it was told. */
const rig = (answers: readonly Outcome<string>[] = []) => {
  const disk = { text: 'a', mark: '0' };
  const place = { there: true, keptIn: 'folder', failure: undefined as FailureCode | undefined };
  const queue = [...answers];
  const due: (() => void)[] = [];
  const asked: string[] = [];
  let keptIn = 'folder';
  const marks = { [NL]: 0 };
  const files = () => ({
    [MAIN]: { text: disk.text, fingerprint: disk.mark },
    [NL]: { text: 'n', fingerprint: String(marks[NL]) },
  });
  let buffers: Buffers = buffersOf(files());
  const host = {
    'workshop.open': async () =>
      place.failure === undefined
        ? { ok: true, value: { opened: place.there ? { files: files(), keptIn: place.keptIn } : null, findings: [] } }
        : { ok: false, failure: { code: place.failure, detail: '' } },
    'workshop.write': async ({ file, text, was }: Written): Promise<Outcome<string>> => {
      asked.push(text);
      const answer = queue.shift();
      if (answer) return answer;
      if (file === NL) return { ok: true, value: String(++marks[NL]) };
      if (was !== disk.mark || !place.there) return { ok: false, failure: { code: 'out-of-turn', detail: '' } };
      Object.assign(disk, { text, mark: String(Number(disk.mark) + 1) });
      return { ok: true, value: disk.mark };
    },
  } as unknown as Host;
  const saver = openSaver({
    host,
    workshop: 'mine',
    art: () => '0',
    buffers: () => buffers,
    put: (next) => (buffers = next),
    reopened: (opened) => ({ keptIn } = opened),
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
    place,
    asked,
    keptIn: () => keptIn,
    write: (text: string, file = MAIN) => (buffers = edited(buffers, file, text)),
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
  test('is kept file by file: one that is refused does not hold back the others', async () => {
    const { saver, asked, write } = rig([{ ok: false, failure: { code: 'read-only', detail: '' } }]);
    write('ab');
    write('no', NL);
    await saver.now();
    expect([asked, saver.state()]).toEqual([['ab', 'no'], { kind: 'failed', code: 'read-only' }]);
  });
  test.each<[string, Partial<ReturnType<typeof rig>['place']>, FailureCode]>([
    ['the folder is gone', { failure: 'gone' }, 'gone'],
    ['there is no scenario in it any more', { there: false }, 'gone'],
    ['the host does not get at it', { failure: 'failed' }, 'failed'],
  ])('is told to be unsaved while %s, even where nothing waits, and looked for again', async (_, now, code) => {
    const { saver, disk, place, write, wind } = rig();
    Object.assign(place, now);
    await saver.look();
    expect(saver.state()).toEqual({ kind: 'failed', code });
    write('ab');
    await saver.now();
    expect([disk.text, saver.state()]).toEqual(['a', { kind: 'failed', code }]);
    Object.assign(place, { there: true, failure: undefined });
    await wind();
    expect([disk.text, saver.state()]).toEqual(['ab', { kind: 'saved' }]);
  });
  test('is known to lie elsewhere when the host has let go of the person’s own folder', async () => {
    const { saver, place, keptIn } = rig();
    place.keptIn = 'apart';
    await saver.look();
    expect(keptIn()).toBe('apart');
  });
});
