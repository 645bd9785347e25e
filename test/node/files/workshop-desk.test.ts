/** What the desk of one window does beside the contract: folders in a state in which nothing may be written over. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
