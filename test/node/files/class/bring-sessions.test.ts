import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { gathered, judged, type Judged } from '../../../../game/core/session/session.ts';
import { bringSessions } from '../../../../game/node/files/files.ts';
import { MENDED, MISHAPS, classFrom, filesOf } from '../../../support/broken-class.ts';
import { aScenario } from '../../../support/games.ts';
import { aHamlet } from '../../../support/hamlet.ts';
import { zip } from '../../../support/zips.ts';

const root = mkdtempSync(join(tmpdir(), 'two-hats-bring-'));
afterAll(() => rmSync(root, { recursive: true }));

vi.setConfig({ testTimeout: 60_000 });

const files = filesOf(classFrom(aScenario(), 'small-town', 12));
const MB = 1024 * 1024;

const folderWith = (name: string, all: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
  return folder;
};
const opened = async (...paths: readonly string[]) => {
  const all: Judged[] = [];
  for await (const one of bringSessions(paths)) all.push(judged(one));
  return gathered(all);
};
const codes = ({ refused }: Awaited<ReturnType<typeof opened>>) => refused.map(({ name, code }) => `${code} ${name}`);
const snapshot = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const { size, mtimeMs, ino } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs} ${ino}`;
  });

test('a folder of 500 files with 60 broken ones opens with all that is sound and takes nothing away', async () => {
  const sound = Object.entries(filesOf(classFrom(aHamlet(), 'hamlet', 500, 9)));
  const mishaps = Object.entries(MISHAPS);
  const spoilt = sound.slice(0, 59).map(([name, text], i) => {
    const [mishap, happen] = mishaps[i % mishaps.length]!;
    return { name, mishap, text: happen(mishap === 'duplicate' ? sound[100 + i]![1] : text, i) };
  });
  const folder = folderWith('large', {
    ...Object.fromEntries(sound.slice(60)),
    ...Object.fromEntries(spoilt.map(({ name, text }) => [name, text])),
  });
  writeFileSync(join(folder, 'holiday film.mp4'), '');
  truncateSync(join(folder, 'holiday film.mp4'), 200 * MB);
  const before = snapshot(folder);
  const found = await opened(folder);
  const mended = spoilt.filter(({ mishap }) => MENDED.includes(mishap));
  expect(found.usable.length).toBe(440 + mended.length);
  expect(found.refused.length).toBe(60 - mended.length);
  for (const { name, mishap } of spoilt) {
    const said = MENDED.includes(mishap)
      ? found.usable.find((one) => one.name === name)?.problems[0]?.code
      : found.refused.find((one) => one.name === name || (mishap === 'duplicate' && one.detail === name))?.code;
    expect(`${name} ${said}`).toBe(`${name} ${mishap}`);
  }
  expect(codes(found)).toContain('too-large holiday film.mp4');
  expect(snapshot(folder)).toEqual(before);
});

test('folders in the folder are looked into; hidden files, labels and locks are not sessions', async () => {
  const folder = folderWith('nested', { '.hidden': 'x', 'a.label': 'x', 'a.two-hats.lock': 'x' });
  mkdirSync(join(folder, 'group 2'));
  const [[name, text]] = Object.entries(files) as [[string, string]];
  writeFileSync(join(folder, 'group 2', name), text);
  const found = await opened(folder);
  expect([found.usable.map((one) => one.name), codes(found)]).toEqual([[`group 2/${name}`], []]);
});

test('files, folders and zip files can be named together', async () => {
  const all = Object.entries(files);
  const folder = folderWith('some', Object.fromEntries(all.slice(0, 4)));
  const single = folderWith('single', Object.fromEntries(all.slice(4, 5)));
  const entries = all.slice(5).map(([name, text]) => ({ name, text }));
  const stick = folderWith('stick', { 'class.zip': zip(entries), 'no zip': new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]) });
  const found = await opened(folder, join(single, all[4]![0]), stick, join(root, 'nowhere'));
  expect(found.usable.length).toBe(12);
  expect(codes(found)).toEqual(['zip-broken no zip', 'unreadable nowhere']);
});

test('what is no file is not read: a pipe would keep it waiting for ever', async () => {
  const folder = folderWith('pipes', {});
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync('/dev/zero', join(folder, 'endless'));
  symlinkSync(join(folder, 'gone'), join(folder, 'dangling'));
  expect(codes(await opened(folder))).toEqual(['unreadable dangling', 'not-a-file endless', 'not-a-file pipe']);
});
