/** The commands of an author: new, locale, diagram, diff; preview has a browser to be tested in. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compared } from '../../../game/core/authoring/compare/compare.ts';
import { sayIn } from '../../../game/node/cli/text/say.ts';
import { showComparison } from '../../../game/node/cli/text/show-comparison.ts';
import { aScenario } from '../../support/games.ts';
import { fakeTerminal, run } from './fake-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'two-hats-tools-'));
const language = process.env['LC_ALL'];
beforeAll(() => (process.env['LC_ALL'] = 'en'));
afterAll(() => {
  rmSync(root, { recursive: true });
  if (language === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = language;
});

// A busy machine takes its time for the threads that read.
vi.setConfig({ testTimeout: 30_000 });

let made = 0;
const fresh = async (): Promise<string> => {
  const folder = join(root, `story-${++made}`);
  expect((await run(['new', folder])).status).toBe(0);
  return folder;
};
const change = (folder: string, from: string, to: string, file = 'scenario.yaml'): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('new', () => {
  test('writes a folder that passes, and says what to do next', async () => {
    const folder = join(root, 'first');
    const { status, out } = await run(['new', folder]);
    expect(status).toBe(0);
    expect(out).toContain(`npm run -s two-hats -- preview ${folder}`);
    expect(readdirSync(folder)).toEqual(['locales', 'scenario.yaml']);
    const checked = await run(['check', folder]);
    expect([checked.status, checked.out]).toEqual([0, '']);
    const schema = /\$schema=(\S+)/.exec(readFileSync(join(folder, 'scenario.yaml'), 'utf8'))![1]!;
    expect(existsSync(join(folder, schema))).toBe(true);
  });

  test('never writes over anything', async () => {
    const folder = join(root, 'taken');
    mkdirSync(folder);
    expect((await run(['new', folder])).status).toBe(0);
    writeFileSync(join(folder, 'scenario.yaml'), 'mine');
    const again = await run(['new', folder]);
    expect([again.status, again.err]).toEqual([1, expect.stringContaining('nothing is written over')]);
    expect(readFileSync(join(folder, 'scenario.yaml'), 'utf8')).toBe('mine');
    expect((await run(['new', join(folder, 'scenario.yaml')])).status).toBe(1);
    expect((await run(['new', join(root, '.hidden')])).status).toBe(2);
  });
});

describe('locale', () => {
  test('makes a file in which everything waits, and leaves a complete one alone', async () => {
    const folder = await fresh();
    const { status, out } = await run(['locale', folder, 'de']);
    expect(status).toBe(0);
    expect(out).toMatch(/98 texts\n {2}98 new\n {2}98 not translated\n/);
    expect(statSync(join(folder, 'locales/de.yaml')).mode & 0o777).toBe(0o644);
    const before = statSync(join(folder, 'locales/nl.yaml')).mtimeMs;
    const same = await run(['locale', folder, 'nl', '--lang', 'nl']);
    expect(same.out).toContain('alles is vertaald');
    expect(statSync(join(folder, 'locales/nl.yaml')).mtimeMs).toBe(before);
  });

  test('shows what is outdated, and mends a file whose text has gone', async () => {
    const folder = await fresh();
    change(folder, 'The lamps go off. Seven', 'All lamps go off. Seven');
    change(folder, 'outcomes.weather.dry.text', 'outcomes.weather.wet.text', 'locales/nl.yaml');
    expect((await run(['check', folder])).status).toBe(1);
    const { status, out } = await run(['locale', folder, 'nl']);
    expect(status).toBe(0);
    expect(out).toMatch(/1 outdated\n/);
    expect((await run(['check', folder])).status).toBe(0);
  });

  test('writes nothing outside the folder, where a link leads there', async () => {
    const folder = await fresh();
    const elsewhere = mkdtempSync(join(root, 'elsewhere-'));
    rmSync(join(folder, 'locales'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'locales'));
    const { status, err } = await run(['locale', folder, 'de']);
    expect([status, err]).toEqual([1, expect.stringContaining('outside')]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('keeps Windows line ends where the file has them', async () => {
    const folder = await fresh();
    const path = join(folder, 'locales/nl.yaml');
    const windows = readFileSync(path, 'utf8').replaceAll('\n', '\r\n');
    writeFileSync(path, windows);
    expect((await run(['locale', folder, 'nl'])).out).toContain('nothing changed');
    expect(readFileSync(path, 'utf8')).toBe(windows);
    change(folder, 'The lamps go off. Seven', 'All lamps go off. Seven');
    expect((await run(['locale', folder, 'nl'])).out).toMatch(/1 outdated\n/);
    expect(readFileSync(path, 'utf8')).not.toMatch(/[^\r]\n/);
  });

  test('refuses what makes no sense, and a scenario with mistakes', async () => {
    const folder = await fresh();
    expect((await run(['locale', folder, 'dutch'])).status).toBe(2);
    expect((await run(['locale', folder, '../../x'])).status).toBe(2);
    expect((await run(['locale', folder])).status).toBe(2);
    expect((await run(['locale', folder, 'en'])).status).toBe(2);
    expect(existsSync(join(folder, 'locales/en.yaml'))).toBe(false);
    change(folder, 'title: The dark path', 'titel: The dark path');
    const { status, err } = await run(['locale', folder, 'nl']);
    expect([status, err]).toEqual([1, expect.stringContaining('unknown-key')]);
  });
});

describe('diagram', () => {
  test('writes a file for each storyline, in every format', async () => {
    const folder = await fresh();
    for (const [format, ending] of [
      ['svg', 'svg'],
      ['mermaid', 'mmd'],
      ['xstate', 'json'],
    ] as const) {
      const out = join(root, `drawn-${format}`);
      expect((await run(['diagram', folder, '--format', format, '--out', out])).status).toBe(0);
      expect(readdirSync(out).toSorted()).toEqual([`council.${ending}`, `lamps.${ending}`]);
    }
  });

  test('prints one, or all of them as one', async () => {
    const folder = await fresh();
    const all = (await run(['diagram', folder])).out;
    expect(all).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(all).toContain('A councillor who counts');
    const one = (await run(['diagram', folder, '--storyline', 'lamps', '--format', 'xstate'])).out;
    expect(JSON.parse(one)).toMatchObject({ id: 'lamps', initial: 'dark' });
    const unknown = await run(['diagram', folder, '--storyline', 'lamp']);
    expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('lamps, council')]);
    expect((await run(['diagram', folder, '--format', 'pdf'])).status).toBe(2);
  });
});

describe('diff', () => {
  test('tells what is different, as text and as data', async () => {
    const [old, latest] = [await fresh(), await fresh()];
    expect((await run(['diff', old, latest])).out).toBe('Nothing that is played, read or translated differs.\n');
    change(latest, 'hours: 6 #', 'hours: 5 #');
    change(latest, 'The lamps go off. Seven', 'All lamps go off. Seven');
    const { status, out } = await run(['diff', old, latest]);
    expect(status).toBe(0);
    expect(out).toContain('start.hours: 6 → 5');
    expect(out).toContain('endings.stillDark.text (stale in nl)');
    const data = JSON.parse((await run(['diff', old, latest, '--format', 'json'])).out) as Record<string, unknown>;
    expect(data).toMatchObject({ same: false, rules: [{ path: 'start.hours', before: 6, after: 5 }] });
    expect((await run(['diff', old])).status).toBe(2);
  });

  test('calls players what simulate calls them', () => {
    let out = '';
    const terminal = { ...fakeTerminal, out: (text: string) => (out += text) };
    const played = { lost: [], gained: [], nowDominated: [], noLongerDominated: [], neverGotNow: [], gotAgain: [] };
    const shifts = [{ policy: 'ordinary', before: 34.8, after: 20.1 }];
    const scenario = aScenario();
    showComparison({ terminal, say: sayIn('en') }, compared(scenario, scenario), {
      ...played,
      shifts,
      twoHats: undefined,
    });
    expect(out).toContain('ordinary care gains 34.8 → 20.1');
  });
});

describe('preview', () => {
  test.each([
    [['--week', '0']],
    [['--week', '2', '--state', 'state:a.b']],
    [['--port', '80']],
    [['--seed', 'x']],
    [[]],
  ])('refuses %j', async (more) => {
    const folder = more.length === 0 ? [] : [join(root, 'first')];
    expect((await run(['preview', ...folder, ...more])).status).toBe(2);
  });

  test('refuses a state that is not there at once, and names the nearest', async () => {
    const { status, err } = await run(['preview', await fresh(), '--state', 'state:lamps.ambr', '--no-open']);
    expect([status, err]).toEqual([2, expect.stringContaining('Did you mean: state:lamps.amber?')]);
  });
});
