import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startWork } from '../../../../game/renderer/app/workshop/long-work.ts';

/** A worker that says what it is told to say, and cannot be heard any more once it is ended. */
class Said extends EventTarget {
  ended = false;
  readonly heard: unknown[] = [];
  postMessage(what: unknown): void {
    this.heard.push(what);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rig = () => {
  const worker = new Said();
  const told: string[] = [];
  const work = startWork<string>({
    work: 'explore',
    asked: {},
    onProgress: () => told.push('progress'),
    onDone: (report) => told.push(report),
    onFailed: () => told.push('failed'),
    start: () => worker as unknown as Worker,
  });
  return { worker, told, work };
};

describe('long work', () => {
  test('that is asked to stop tells what it has, and nothing after that', () => {
    const { worker, told, work } = rig();
    work.stop();
    work.stop();
    worker.say({ kind: 'done', report: 'half' });
    work.stop();
    vi.advanceTimersByTime(60_000);
    expect([told, worker.heard, worker.ended]).toEqual([['half'], [{ kind: 'stop' }], true]);
  });
  test('that does not answer is ended, once', () => {
    const { worker, told, work } = rig();
    work.stop();
    work.stop();
    vi.advanceTimersByTime(60_000);
    worker.say({ kind: 'progress', progress: {} });
    expect([told, worker.ended]).toEqual([['failed'], true]);
  });
  test('that was ended tells nothing any more', () => {
    const { worker, told, work } = rig();
    work.end();
    work.stop();
    worker.say({ kind: 'done', report: 'all' });
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });
});
