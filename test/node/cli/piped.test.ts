/** The command line as another program uses it: lines through a pipe, kept in a file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('lines that come through a pipe are played and kept', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'two-hats-')), 'game.session');
  const args = ['play', 'scenarios/locked-containers', '--seed', '7', '--decisions', '-', '--save', file];
  const played = spawnSync(process.execPath, ['game/node/cli/bin.ts', ...args], {
    input: '1 ask sam whyBeside\n1 end\n',
    encoding: 'utf8',
  });
  expect([played.status, played.stderr]).toEqual([0, '']);
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3);
}, 60_000);
