/** The page of a preview and its server: what it hears, and how often it asks. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hearPreview } from '../../../game/renderer/host/preview-wire.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A server that gives one answer, five times at the most: how often it was asked and what the page heard, by the time. */
const page = (status: number) => {
  const heard: string[] = [];
  const fetched = vi.fn(() =>
    fetched.mock.calls.length > 5 ? new Promise<Response>(() => {}) : Promise.resolve(new Response(null, { status })),
  );
  vi.stubGlobal('fetch', fetched);
  hearPreview(({ kind }) => heard.push(kind));
  return async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return { times: fetched.mock.calls.length, heard: [...heard] };
  };
};

describe('a page that asks for news', () => {
  test.each([404, 500, 503])('waits half a second after an answer of %i', async (status) => {
    const after = page(status);
    expect(await after(400)).toEqual({ times: 1, heard: ['silence'] });
    expect(await after(200)).toEqual({ times: 2, heard: ['silence', 'silence'] });
  });

  test('asks again at once where there is nothing new', async () => {
    expect(await page(204)(400)).toEqual({ times: 6, heard: [] });
  });
});
