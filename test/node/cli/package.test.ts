/** Packages at the command line: a folder in, one file out, and the folder back again. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { png } from '../../support/drawings.ts';
import { scenarioText } from '../../support/games.ts';
import { zip } from '../../support/zips.ts';
import { run } from './fake-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'two-hats-'));
const town = join(root, 'town');
const MAIN = scenarioText({ controls: {}, picture: { file: 'art/bench.png', alt: 'A bench.' } });
const at = (name: string) => join(root, name);
const language = process.env['LC_ALL'];

beforeAll(() => {
  process.env['LC_ALL'] = 'en';
  for (const folder of ['', 'art', 'locales']) mkdirSync(join(town, folder));
  writeFileSync(join(town, 'scenario.yaml'), MAIN);
  writeFileSync(join(town, 'locales', 'nl.yaml'), 'title: Stadje\n');
  writeFileSync(join(town, 'art', 'bench.png'), png(20, 10));
});
afterAll(() => {
  rmSync(root, { recursive: true });
  if (language === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = language;
});

const everythingIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]),
  );

describe('pack and unpack', { timeout: 60_000 }, () => {
  test('give back the folder, and from that the very same package', async () => {
    expect((await run(['pack', town, '--out', at('a.twohats')])).status).toBe(0);
    expect((await run(['unpack', at('a.twohats'), '--out', at('back')])).status).toBe(0);
    expect(everythingIn(at('back'))).toEqual(everythingIn(town));
    expect((await run(['pack', at('back'), '--out', at('b.twohats')])).status).toBe(0);
    expect(readFileSync(at('b.twohats')).equals(readFileSync(at('a.twohats')))).toBe(true);
  });

  test('a package is checked and played like a folder', async () => {
    await run(['pack', town, '--out', at('town.twohats')]);
    const [folder, file] = [
      await run(['check', town, '--format', 'json']),
      await run(['check', at('town.twohats'), '--format', 'json']),
    ];
    expect(file).toEqual({ ...folder, out: folder.out.replaceAll(town, at('town.twohats')) });
    const play = (where: string) =>
      run(['play', where, '--seed', '7', '--format', 'json'], { piped: ['1 act visit', '1 end'] });
    expect((await play(at('town.twohats'))).out).toBe((await play(town)).out);
  });

  test('a scenario with errors is not packed', async () => {
    mkdirSync(at('broken'));
    writeFileSync(join(at('broken'), 'scenario.yaml'), MAIN);
    const { status, err } = await run(['pack', at('broken'), '--out', at('broken.twohats')]);
    expect([status, existsSync(at('broken.twohats'))]).toEqual([1, false]);
    expect(err).toContain('picture-missing');
  });

  test('without a name the folder stands beside its package, and its whole path is said', async () => {
    mkdirSync(at('mail'));
    const packed = await run(['pack', town, '--out', at('mail/village.twohats')]);
    expect(packed.err).toContain(at('mail/village.twohats'));
    const { err } = await run(['unpack', at('mail/village.twohats')]);
    expect(err).toContain(`${at('mail/village')}:`);
    expect(everythingIn(at('mail/village'))).toEqual(everythingIn(town));
  });

  test('a file inside a folder is no folder: that is all that is said', async () => {
    const { status, out } = await run(['check', join(town, 'scenario.yaml')]);
    expect([status, out.trim().split('\n').length]).toEqual([1, 1]);
    expect(out).toContain('Name the folder, not the file in it.');
  });

  test('nothing is written over', async () => {
    await run(['pack', town, '--out', at('c.twohats')]);
    mkdirSync(at('full'));
    writeFileSync(join(at('full'), 'mine.txt'), 'mine');
    const { status, err } = await run(['unpack', at('c.twohats'), '--out', at('full')]);
    expect([status, everythingIn(at('full'))]).toEqual([1, { 'mine.txt': Buffer.from('mine').toString('base64') }]);
    expect(err).toContain('something in');
    mkdirSync(at('empty'));
    expect((await run(['unpack', at('c.twohats'), '--out', at('empty')])).status).toBe(0);
    expect(existsSync(join(at('empty'), 'scenario.yaml'))).toBe(true);
  });

  test.each([
    [
      'a way up',
      [
        { name: 'scenario.yaml', text: 'a: 1' },
        { name: '../../escaped.yaml', text: 'x' },
      ],
    ],
    ['a link', [{ name: 'scenario.yaml', text: '/etc/passwd', mode: 0o120777 }]],
    ['an absolute path', [{ name: join(root, 'escaped.yaml'), text: 'x' }]],
    ['a bomb', [{ name: 'scenario.yaml', text: 'a'.repeat(300_000) }]],
    ['nothing in it', [{ name: 'notes.txt', text: 'x' }]],
  ])('a package with %s leaves no trace', async (_, entries) => {
    writeFileSync(at('evil.twohats'), zip(entries));
    const before = readdirSync(root);
    const { status, err } = await run(['unpack', at('evil.twohats'), '--out', at('evil')]);
    expect([status, readdirSync(root)]).toEqual([1, before]);
    expect(err).toMatch(/package-\w+/);
    expect(existsSync(join(root, '..', 'escaped.yaml'))).toBe(false);
  });

  test('wrong usage is told', async () => {
    expect((await run(['pack'])).status).toBe(2);
    expect((await run(['unpack', 'a', 'b'])).status).toBe(2);
    expect((await run(['unpack', at('nowhere.twohats')])).status).toBe(1);
  });

  test('a picture that is a link to somewhere else is not followed', async () => {
    mkdirSync(join(at('linked'), 'art'), { recursive: true });
    writeFileSync(join(at('linked'), 'scenario.yaml'), MAIN);
    symlinkSync(join(town, 'art', 'bench.png'), join(at('linked'), 'art', 'bench.png'));
    const { out } = await run(['check', at('linked')]);
    expect(out).toContain('bench.png:1:1  error  link-outside');
  });
});
