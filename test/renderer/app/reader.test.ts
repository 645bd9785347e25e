import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE_MS, readAll } from '../../../game/renderer/app/reader.ts';

type Listener = (event: { readonly data: unknown }) => void;

/** A worker that answers a text with itself; `hang` is never answered. */
class FakeWorker {
  static started = 0;
  static ended = 0;
  #listeners: { readonly listener: Listener; readonly once: boolean }[] = [];
  constructor() {
    FakeWorker.started += 1;
    queueMicrotask(() => this.#say({ kind: 'ready' }));
  }
  addEventListener(type: string, listener: Listener, options?: { readonly once?: boolean }) {
    if (type === 'message') this.#listeners.push({ listener, once: options?.once ?? false });
  }
  postMessage({ files }: { readonly files: Readonly<Record<string, string>> }) {
    if (files['scenario.yaml'] !== 'hang')
      queueMicrotask(() => this.#say({ kind: 'read', read: files['scenario.yaml'] }));
  }
  terminate() {
    FakeWorker.ended += 1;
  }
  #say(data: unknown) {
    const now = this.#listeners;
    this.#listeners = now.filter((one) => !one.once);
    for (const { listener } of now) listener({ data });
  }
}

vi.mock('../../../game/renderer/app/worker-address.ts', () => ({ startReader: () => new FakeWorker() }));
const texts = (text: string) => ({ 'scenario.yaml': text });

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.started = 0;
  FakeWorker.ended = 0;
});
afterEach(() => vi.useRealTimers());

const toRead = (text: string) => ({ files: texts(text), pictures: {}, patience: PATIENCE_MS.imported });

test('folders are read in turn by one worker, which is ended', async () => {
  expect(await readAll([toRead('a'), toRead('b')])).toEqual([
    { kind: 'read', read: 'a' },
    { kind: 'read', read: 'b' },
  ]);
  expect([FakeWorker.started, FakeWorker.ended]).toEqual([1, 1]);
});

test('a folder that takes longer than 2.5 seconds costs its worker, and the next is read by a new one', async () => {
  const reading = readAll([toRead('hang'), toRead('b')]);
  await vi.advanceTimersByTimeAsync(2_499);
  expect(FakeWorker.ended).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toEqual([{ kind: 'tooLong' }, { kind: 'read', read: 'b' }]);
  expect([FakeWorker.started, FakeWorker.ended]).toEqual([2, 2]);
});

test('nothing to read starts nothing', async () => {
  expect(await readAll([])).toEqual([]);
  expect(FakeWorker.started).toBe(0);
});
