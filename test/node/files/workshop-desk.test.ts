/** What the desk of one window does beside the contract: folders in a state in which nothing may be written over. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type WorkshopDesk, workshopDesk } from '../../../game/node/files/files.ts';
import { codeOf, valueOf } from '../../core/contract/rig.ts';

let root: string;
let folder: string;
let desk: WorkshopDesk;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'two-hats-desk-'));
  folder = join(root, 'street');
  mkdirSync(join(folder, 'locales'), { recursive: true });
  writeFileSync(join(folder, 'scenario.yaml'), 'title: Mine');
  desk = workshopDesk(join(root, 'list'));
});
afterEach(async () => {
  await desk.leave();
  rmSync(root, { recursive: true });
});

const opened = async () => valueOf(await desk.openFolder(folder)).opened!;
const LATIN = Buffer.from([0x74, 0x69, 0x74, 0x6c, 0x65, 0x3a, 0x20, 0xe9]);

describe('a file that is there and cannot be read', () => {
  test.each([
    ['is not UTF-8', () => writeFileSync(join(folder, 'locales', 'nl.yaml'), LATIN)],
    ['is too large', () => writeFileSync(join(folder, 'locales', 'nl.yaml'), 'x'.repeat(1_048_577))],
    ['is a link to nothing', () => symlinkSync(join(folder, 'nowhere'), join(folder, 'locales', 'nl.yaml'))],
    ['is a folder', () => mkdirSync(join(folder, 'locales', 'nl.yaml'))],
  ])('because it %s is not written over as one that is not there', async (_, put) => {
    put();
    const { workshop } = await opened();
    const wish = { workshop, file: 'locales/nl.yaml', text: 'title: Mijn', was: null };
    expect(codeOf(await desk.write(wish))).toBe('out-of-turn');
  });

  test('keeps its bytes', async () => {
    writeFileSync(join(folder, 'locales', 'nl.yaml'), LATIN);
    const { workshop } = await opened();
    await desk.write({ workshop, file: 'locales/nl.yaml', text: 'title: Mijn', was: null });
    expect(readFileSync(join(folder, 'locales', 'nl.yaml'))).toEqual(LATIN);
  });
});

test('a folder that has lost its scenario does not open again as one with no files', async () => {
  const { workshop } = await opened();
  rmSync(join(folder, 'scenario.yaml'));
  expect(valueOf(await desk.openAgain(workshop))).toMatchObject({
    opened: null,
    findings: [{ file: 'scenario.yaml', rule: 'missing-file' }],
  });
});

test('two windows that begin the same name at once have one each', async () => {
  const other = workshopDesk(join(root, 'list'));
  const begun = await Promise.all(
    [desk, other, desk, other].map(async (one, n) =>
      valueOf(await one.begin('New', { 'scenario.yaml': `title: ${n}` })),
    ),
  );
  expect(new Set(begun.map(({ opened: one }) => one!.workshop)).size).toBe(4);
  expect(begun.map(({ opened: one }) => one!.files['scenario.yaml']!.text)).toEqual(
    [0, 1, 2, 3].map((n) => `title: ${n}`),
  );
  await other.leave();
});

test('a scenario that could not be begun leaves its name free', async () => {
  expect(codeOf(await desk.begin('New', { 'scenario.yaml': 'a', [`art/${'x'.repeat(300)}.png`]: 'b' }))).toBe(
    'bad-name',
  );
  expect(readdirSync(join(root, 'list'))).toEqual([]);
});

describe('news of a folder', () => {
  const news = async () => valueOf(await desk.next(0)).changed;

  test('has what was saved right after it was opened, before anything could be watched', async () => {
    const { workshop } = await opened();
    writeFileSync(join(folder, 'scenario.yaml'), 'title: Theirs');
    expect(await news()).toEqual([workshop]);
  });

  test('has a picture that was put into it, which then comes along, and comes once', async () => {
    const { workshop, art, pictures } = await opened();
    expect(pictures).toEqual({});
    mkdirSync(join(folder, 'art'));
    writeFileSync(join(folder, 'art', 'a.png'), 'bytes');
    expect(await news()).toEqual([workshop]);
    const again = valueOf(await desk.openAgain(workshop, art)).opened!;
    expect(Object.keys(again.pictures ?? {})).toEqual(['art/a.png']);
    expect(valueOf(await desk.openAgain(workshop, again.art)).opened!.pictures).toBeNull();
  });

  test('has what another wrote while this window wrote another file', async () => {
    const { workshop, files } = await opened();
    writeFileSync(join(folder, 'locales', 'nl.yaml'), 'title: Hun');
    const was = files['scenario.yaml']!.fingerprint;
    expect(codeOf(await desk.write({ workshop, file: 'scenario.yaml', text: 'title: Ours', was }))).toBe('ok');
    expect(await news()).toEqual([workshop]);
  });

  test('ends when it is closed, also for whoever waits', async () => {
    const { workshop, files } = await opened();
    const waiting = desk.next(0);
    expect(codeOf(await desk.close(workshop))).toBe('ok');
    expect(valueOf(await waiting).changed).toEqual([]);
    expect(codeOf(await desk.next(0))).toBe('not-open');
    const was = files['scenario.yaml']!.fingerprint;
    expect(codeOf(await desk.write({ workshop, file: 'scenario.yaml', text: 'x', was }))).toBe('not-open');
  });
});
