import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExploreReport } from '../../../game/core/authoring/explore/explore.ts';
import { hamletText } from '../../support/hamlet.ts';
import { run } from './fake-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'two-hats-'));
const folderOf = (name: string, patch: Readonly<Record<string, unknown>> = {}): string => {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'scenario.yaml'), hamletText(patch));
  return folder;
};
let hamlet = '';
beforeAll(() => {
  hamlet = folderOf('hamlet');
});
afterAll(() => rmSync(root, { recursive: true }));

const PATIENT = 60_000;

describe('explore', () => {
  test(
    'prints the report as data, in which every way can be played',
    async () => {
      const { status, out } = await run(['explore', hamlet, '--limit', '800', '--format', 'json', '--lang', 'en']);
      const report = JSON.parse(out) as ExploreReport;
      expect([status, report.limit, report.partial, report.unreachable, report.traps]).toEqual([0, 800, false, {}, []]);
      const lines = report.reached['ending:dry']!;
      const played = await run(['play', hamlet, '--decisions', '-', '--format', 'json'], { piped: lines });
      expect(JSON.parse(played.out)).toMatchObject({ ending: 'dry', refused: [] });
    },
    PATIENT,
  );
  test(
    'says in words what can never be reached, and exits with 1',
    async () => {
      const broken = folderOf('broken', { actions: { grease: { cost: { funds: 5000 } } } });
      const { status, out } = await run(['explore', broken, '--limit', '300', '--lang', 'nl']);
      expect(status).toBe(1);
      expect(out).toContain('Kan nooit bereikt worden');
      expect(out).toContain('action:grease: het kost 5.000 euro, en er is nooit meer dan 100.');
    },
    PATIENT,
  );
  test('prints the decisions that lead to a goal', async () => {
    const { status, out } = await run([
      'explore',
      hamlet,
      '--goal',
      'question:ada.when',
      '--limit',
      '300',
      '--lang',
      'en',
    ]);
    expect(status).toBe(0);
    expect(out).toContain('1 hat networkManager silent\n1 ask ada when');
  });
  test('stops after the seconds it was given and says that this is not all', async () => {
    const { out } = await run(['explore', 'locked-containers', '--seconds', '1', '--lang', 'en']);
    expect(out).toContain('Stopped early');
  });
  test('names the goal that was probably meant', async () => {
    const { err } = await run(['explore', hamlet, '--goal', 'question:ada.wen', '--lang', 'en']);
    expect(err).toContain('Did you mean: question:ada.when?');
  });
  test('refuses numbers and goals that make no sense', async () => {
    for (const wrong of [
      ['--limit', '0'],
      ['--seconds', 'ten'],
      ['--goal', 'ending:none'],
      ['--seed', '-1'],
    ]) {
      expect([wrong, (await run(['explore', hamlet, ...wrong])).status]).toEqual([wrong, 2]);
    }
  });
});
