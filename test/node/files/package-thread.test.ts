/** Packages are opened and packed beside whoever asks, who goes on meanwhile. */
import { describe, expect, test } from 'vitest';
import { packInThread, unpackInThread } from '../../../game/node/files/package-thread.ts';
import { packed } from '../../../game/core/scenario/package.ts';

const files = { 'scenario.yaml': 'title: Mine', 'locales/nl.yaml': 'title: Mijn' };
const pictures = { 'art/a.png': new Uint8Array([1, 2, 3]) };
const names = Array.from(
  { length: 64 },
  (_, n) => `locales/${'ab'[n % 2]}a-${String.fromCharCode(65 + ((n >> 1) % 26))}${'ABC'[Math.floor(n / 52)]}.yaml`,
);
const large = Object.fromEntries(names.map((name, n) => [name, `${n} some words of a story, `.repeat(20_000)]));

/** How long a piece of work took, and how long nothing else could run meanwhile at most; in milliseconds. */
const blocking = async (work: () => Promise<unknown>) => {
  const start = performance.now();
  let [last, gap] = [start, 0];
  const look = (): void => {
    const now = performance.now();
    [gap, last] = [Math.max(gap, now - last), now];
  };
  const clock = setInterval(look, 1);
  await work();
  look();
  clearInterval(clock);
  return { took: performance.now() - start, gap };
};

describe('a package in a thread', () => {
  test('is the same as without one', async () => {
    const bytes = await packInThread(files, pictures);
    expect(bytes).toEqual(packed(files, pictures));
    expect(await unpackInThread(bytes!)).toEqual({ files, pictures, findings: [] });
    expect((await unpackInThread(new Uint8Array([1, 2]))).findings).toMatchObject([{ rule: 'package-broken' }]);
  });

  test('stops nobody, however large it is, and is open in time or refused', async () => {
    let bytes: Uint8Array | undefined;
    const packing = await blocking(async () => (bytes = await packInThread({ ...files, ...large }, pictures)));
    expect(packing.gap).toBeLessThan(packing.took / 2);
    let rule: string | undefined;
    const opening = await blocking(async () => (rule = (await unpackInThread(bytes!)).findings[0]?.rule));
    expect(opening.gap).toBeLessThan(opening.took / 2);
    expect(['too-long', 'package-extra', undefined]).toContain(rule);
  });
});
