import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flipFuses, FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FUSES, programOf } from '../../../game/node/tasks/fuses.ts';
import { makeStandIn } from '../../../game/node/tasks/stand-in.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-hats-fuses-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('all nine fuses of a stand-in are set as decided', async () => {
  const program = join(await makeStandIn(join(folder, 'electron')), 'electron');
  await flipFuses(program, FUSES);
  const wire = await getCurrentFuseWire(program);
  const names = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
  expect(names).toHaveLength(9);
  for (const name of names)
    expect([name, wire[name]]).toEqual([name, FUSES[name] ? FuseState.ENABLE : FuseState.DISABLE]);
});

test('a tenth fuse stops the packing', async () => {
  const program = join(await makeStandIn(join(folder, 'electron')), 'electron');
  const bytes = readFileSync(program);
  const at = bytes.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 32 + 1;
  bytes[at] = 10;
  writeFileSync(program, bytes);
  appendFileSync(program, '1');
  await expect(flipFuses(program, FUSES)).rejects.toThrow('strictlyRequireAllFuses');
});

test('the program is found on every system', () => {
  const packager = { appInfo: { productFilename: 'Two Hats' }, executableName: 'two-hats' };
  const on = (electronPlatformName: string) => programOf({ appOutDir: '/app', electronPlatformName, packager });
  expect([on('linux'), on('win32'), on('darwin')].map((path) => path.replaceAll('\\', '/'))).toEqual([
    '/app/two-hats',
    '/app/Two Hats.exe',
    '/app/Two Hats.app',
  ]);
});
