import { describe, expect, test } from 'vitest';
import { startSharing } from '../../../game/renderer/app/sharing.ts';
import { type Doing, workersOf } from './fake-workers.ts';

const JOBS: Doing = { jobs: 5, run: (at) => `did ${at}`, report: (results) => results.map((one) => one ?? '-').join() };

const share = (parts: { readonly workers?: number; readonly before?: readonly (string | undefined)[] } = {}) => {
  const { start, all, step, settle } = workersOf(JOBS);
  const told: string[] = [];
  const sharing = startSharing<string, string>({
    start,
    asked: { what: 'this' },
    workers: 1,
    onProgress: ({ done, of }) => told.push(`${done}/${of}`),
    onDone: (report) => told.push(report),
    onFailed: (detail) => told.push(`failed ${detail}`),
    ...parts,
  });
  return { sharing, told, all, step, settle };
};

describe('jobs that workers share', () => {
  test.each([1, 2, 9])('are each done once, whatever the number of workers (%i)', (workers) => {
    const { told, all, settle } = share({ workers });
    settle();
    expect(told.at(-1)).toBe('did 0,did 1,did 2,did 3,did 4');
    expect(all.flatMap(({ did }) => did).toSorted()).toEqual([0, 1, 2, 3, 4]);
    expect(all.every(({ ended }) => ended)).toBe(true);
  });
  test('that were done before are not done again', () => {
    const { told, all, settle } = share({ before: ['did 0', undefined, 'did 2'] });
    settle();
    expect(all.flatMap(({ did }) => did)).toEqual([1, 3, 4]);
    expect(told[0]).toBe('2/5');
    expect(told.at(-1)).toBe('did 0,did 1,did 2,did 3,did 4');
  });
  test('that were all done before are reported at once', () => {
    const { told, settle } = share({ before: ['a', 'b', 'c', 'd', 'e'] });
    settle();
    expect(told).toEqual(['5/5', 'a,b,c,d,e']);
  });
  test('are told as far as they are when somebody stops them, and can be gone on with', () => {
    const { sharing, told, step, settle } = share();
    step(4);
    sharing.stop();
    settle();
    const known = sharing.results().filter((one) => one !== undefined).length;
    expect(known).toBeGreaterThan(0);
    expect(
      told
        .at(-1)!
        .split(',')
        .filter((one) => one !== '-'),
    ).toHaveLength(known);
    const more = share({ before: sharing.results() });
    more.settle();
    expect(more.told.at(-1)).toBe('did 0,did 1,did 2,did 3,did 4');
    expect(more.all.flatMap(({ did }) => did)).toHaveLength(5 - known);
  });
  test('that are ended tell nothing any more', () => {
    const { sharing, told, step, settle } = share();
    step(3);
    const before = [...told];
    sharing.end();
    settle();
    expect(told).toEqual(before);
  });
});
