/** A folder that is none, that has scenarios in it or that has an odd name is told of as a folder, with what to do. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { gateText } from '../../core/authoring/lint/gate.ts';
import { run } from './fake-terminal.ts';

// A busy machine takes its time for the threads that read.
vi.setConfig({ testTimeout: 30_000 });

const root = mkdtempSync(join(tmpdir(), 'two-hats-folders-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const made = (name: string): string => {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'scenario.yaml'), gateText);
  return join(root, name);
};
const gate = made('the-gate');
made('the-fence');

describe('a folder that is not there', () => {
  const wanted = join(root, 'the-gaet');

  test.each(['check', 'play', 'explore', 'simulate', 'diagram', 'pack', 'preview'])('%s', async (command) => {
    const { status, out, err } = await run([command, wanted, '--lang', 'en']);
    const lines = (out + err).trim().split('\n');
    expect(lines[0]).toBe(
      `${wanted}  error  missing-folder — There is no folder \`${wanted}\`. — did you mean \`${gate}\`?`,
    );
    expect([status, lines.length]).toEqual([1, command === 'check' ? 2 : lines.length]);
    expect(out + err).not.toContain(':1:1');
  });

  test('for a translation', async () => {
    const { status, err } = await run(['locale', wanted, 'nl', '--lang', 'en']);
    expect([status, err]).toEqual([1, expect.stringContaining('There is no folder')]);
  });
});

test.each(['check', 'play', 'explore'])('%s of the folder around scenarios names those in it', async (command) => {
  const { status, out, err } = await run([command, root, '--lang', 'en']);
  expect(status).toBe(1);
  expect(out + err).toContain(`name one of those in it: \`${join(root, 'the-fence')}\`, \`${gate}\``);
});

test.each([
  ['The Gate', 'the-gate'],
  ['école', 'ecole'],
  ['a--b_c', 'a-b-c'],
])('the name %s is warned of, with the name to take', async (name, plain) => {
  const folder = join(root, 'odd', name);
  cpSync(gate, folder, { recursive: true });
  const { status, out } = await run(['check', folder, '--lang', 'en']);
  expect([status, out]).toEqual([0, expect.stringMatching(/^[^\n]*warning {2}folder-signs — [^\n]*\n$/)]);
  expect(out).toContain(`rename it to \`${plain}\``);
});
