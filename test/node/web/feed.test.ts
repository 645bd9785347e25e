import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Feed, makeFeed, serve } from '../../../game/node/web/web.ts';

let feed: Feed;
let address: string;
let stop: () => Promise<void>;
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-feed-'));
  writeFileSync(join(folder, 'index.html'), '<title>x</title>');
  feed = makeFeed('/news.json');
  const served = await serve(folder, [0], feed);
  if (served.kind !== 'serving') throw new Error(served.kind);
  address = served.address;
  stop = async () => {
    feed.close();
    await served.close();
    rmSync(folder, { recursive: true });
  };
});
afterEach(() => stop());

const ask = (after: number) => fetch(`${address}news.json?after=${after}`);

test('what is new is answered at once, with the window’s own rules', async () => {
  feed.tell({ n: 1 });
  const response = await ask(-1);
  expect(await response.json()).toEqual({ n: 1 });
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('what is known already is waited for; everybody who waits is told', async () => {
  feed.tell({ n: 1 });
  const waiting = [ask(1), ask(1)];
  await new Promise((resolve) => setTimeout(resolve, 50));
  feed.tell({ n: 2 });
  for (const response of await Promise.all(waiting)) expect(await response.json()).toEqual({ n: 2 });
});

test('nobody waits for ever: closing answers that there is nothing', async () => {
  feed.tell({ n: 1 });
  const waiting = ask(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  feed.close();
  expect((await waiting).status).toBe(204);
});

test('another site’s name is refused here, too', async () => {
  const status = await new Promise((resolve) => {
    const asked = request(`${address}news.json?after=-1`, { headers: { host: 'evil.example' } }, ({ statusCode }) =>
      resolve(statusCode),
    );
    asked.end();
  });
  expect(status).toBe(421);
});
