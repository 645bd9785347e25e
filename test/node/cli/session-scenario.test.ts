/** A session names its scenario by the name of a folder; where that is not among the bundled ones, it has to be named. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { scenarioText } from '../../support/games.ts';
import { run } from './fake-terminal.ts';

// A busy machine takes its time for the threads that read.
vi.setConfig({ testTimeout: 30_000 });

const root = mkdtempSync(join(tmpdir(), 'two-hats-sessions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const town = join(root, 'small-town');
mkdirSync(town);
writeFileSync(join(town, 'scenario.yaml'), scenarioText());
let made = 0;

describe.each(['replay', 'debrief'])('%s of a session whose scenario is not here', (command) => {
  const played = async () => {
    const file = join(root, `${++made}.two-hats`);
    await run(['play', town, '--seed', '7', '--save', file], { piped: ['1 act visit', '1 end'] });
    return file;
  };

  test('says which one it was, and how its folder is named', async () => {
    const { status, out, err } = await run([command, await played(), '--lang', 'en']);
    const words =
      'This session was played in “small-town”, which is not here. Name its folder with --scenario FOLDER.\n';
    expect([status, out, err]).toEqual([1, '', words]);
  });

  test('takes the folder that is named', async () => {
    expect((await run([command, await played(), '--scenario', town])).status).toBe(0);
  });

  test('tells a named folder that is not there from a scenario that is not there', async () => {
    const { status, err } = await run([command, await played(), '--scenario', join(root, 'nowhere'), '--lang', 'en']);
    expect([status, err]).toEqual([1, expect.stringContaining('There is no folder')]);
  });
});
