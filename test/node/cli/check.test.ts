/** `check` as somebody types it: mends, explains, follows saves, and speaks to other programs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { rules } from '../../../game/core/authoring/lint/lint.ts';
import { gateText } from '../../core/authoring/lint/gate.ts';
import { run } from './fake-terminal.ts';

// A busy machine takes its time for the threads that read.
vi.setConfig({ testTimeout: 30_000 });

const root = mkdtempSync(join(tmpdir(), 'two-hats-check-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folder = join(root, 'the-gate');
const file = join(folder, 'scenario.yaml');
const BAD = gateText.replace('family: connecting', 'family: conecting').replace('trust.noor: +8', 'trust.nooor: +8');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(new URL('../../../scenarios/locked-containers/', import.meta.url), folder, { recursive: true });
  rmSync(join(folder, 'locales'), { recursive: true, force: true });
  writeFileSync(file, BAD);
});

describe('check --fix', () => {
  test('mends what is certain, says what it did, and leaves the rest as it was', async () => {
    const { status, out, err } = await run(['check', folder, '--fix']);
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain('mended  unknown-word — write `connecting`');
    expect(err).toContain('mended  unknown-id — write `trust.noor`');
    expect(readFileSync(file, 'utf8')).toBe(gateText);
  });

  test('says that more may follow only where mistakes remain', async () => {
    const more = 'More may follow once these are mended.';
    expect((await run(['check', folder, '--fix', '--lang', 'en'])).err).not.toContain(more);
    writeFileSync(file, BAD.replace('difficulty: 1', 'difficulty: 9'));
    expect((await run(['check', folder, '--fix', '--lang', 'en'])).err).toContain(more);
  });

  test('writes nothing outside the folder, even where a file is a link', async () => {
    const outside = join(root, 'outside.yaml');
    writeFileSync(outside, BAD);
    rmSync(file);
    symlinkSync(outside, file);
    const { status, out } = await run(['check', folder, '--fix']);
    expect([status, out]).toEqual([1, expect.stringContaining('link-outside')]);
    expect(readFileSync(outside, 'utf8')).toBe(BAD);
  });
});

describe('check --rule', () => {
  test('looks by one rule alone', async () => {
    writeFileSync(
      file,
      gateText.replace('minutes: 10', 'minutes: 6').replace('[1, 1, 1, 1, 1]', '[1, 1, 1, 1, 1, 1, 1]'),
    );
    const all = await run(['check', folder, '--format', 'json']);
    const one = await run(['check', folder, '--format', 'json', '--rule', 'minutes-unlikely']);
    const ids = (text: string) => (JSON.parse(text) as { rule: string }[]).map(({ rule }) => rule);
    expect(ids(all.out)).toContain('minutes-unlikely');
    expect(ids(one.out)).toEqual(['minutes-unlikely']);
    const none = await run(['check', folder, '--format', 'json', '--rule', 'no-anchor']);
    expect(ids(none.out)).toEqual([]);
  });

  test('suggests the rule that was meant', async () => {
    const { status, err } = await run(['check', folder, '--rule', 'unknow-id']);
    expect([status, err]).toEqual([2, expect.stringContaining('did you mean `unknown-id`?')]);
  });
});

test('check --explain prints the page of a rule', async () => {
  const { status, out } = await run(['check', '--explain', 'fake-dilemma']);
  expect([status, out]).toEqual([0, expect.stringMatching(/^# fake-dilemma\n[^]*```yaml bad\n[^]*```yaml good\n/)]);
});

describe('in Dutch', () => {
  const nl = ['--lang', 'nl'];

  test('check says what is wrong and what to do', async () => {
    const { out } = await run(['check', folder, ...nl]);
    expect(out).toMatch(
      /^\S+the-gate\/scenario\.yaml:\d+:\d+ {2}fout {2}unknown-word — Bij `family` past `conecting` niet\. — bedoel je `connecting`\?$/m,
    );
  });

  test('check --fix says what it mended', async () => {
    expect((await run(['check', folder, '--fix', ...nl])).err).toContain(
      'hersteld  unknown-word — schrijf `connecting`',
    );
  });

  test('check --explain has Dutch words and the examples of the English page', async () => {
    const [english, dutch] = [
      (await run(['check', '--explain', 'fake-dilemma'])).out,
      await run(['check', '--explain', 'fake-dilemma', ...nl]),
    ];
    expect(dutch.out).toMatch(/^# fake-dilemma\n\nTwee opties van een dilemma brengen hetzelfde\.\n/);
    expect(dutch.out.slice(dutch.out.indexOf('```'))).toBe(english.slice(english.indexOf('```')));
  });

  test('data are Dutch where that is asked for, and English otherwise', async () => {
    const messages = async (...args: string[]) => {
      const all = JSON.parse((await run(['check', folder, '--format', 'json', ...args])).out) as { message: string }[];
      return all.map(({ message }) => message);
    };
    expect(await messages()).toContain('`family` cannot be `conecting`.');
    expect(await messages(...nl)).toContain('Bij `family` past `conecting` niet.');
    const log = JSON.parse((await run(['check', folder, '--format', 'sarif', ...nl])).out) as Log;
    const [{ tool, results }] = log.runs as [Log['runs'][number]];
    expect(results!.map(({ message }) => message.text)).toContain(
      'Bij `family` past `conecting` niet. — bedoel je `connecting`?',
    );
    const rule = tool.driver.rules!.find(({ id }) => id === 'unknown-word')!;
    expect(rule.shortDescription!.text).toBe('De waarde is geen van de woorden die hier kunnen.');
    expect(rule.help!.markdown).toContain('**Wat te doen.**');
  });
});

describe('check --format sarif', () => {
  test('has every rule with its page, and each finding with its region and its mend', async () => {
    const { status, out } = await run(['check', folder, '--format', 'sarif']);
    const log = JSON.parse(out) as Log;
    const [{ tool, results }] = log.runs as [Log['runs'][number]];
    expect([status, log.version, tool.driver.rules!.length]).toEqual([1, '2.1.0', rules.length]);
    expect(tool.driver.rules!.every(({ help }) => help!.markdown!.startsWith('# '))).toBe(true);
    const word = results!.find(({ ruleId }) => ruleId === 'unknown-word')!;
    expect(tool.driver.rules![word.ruleIndex!]!.id).toBe('unknown-word');
    const { artifactLocation, region } = word.locations![0]!.physicalLocation!;
    expect(artifactLocation!.uri).toMatch(/^file:\/\/.*the-gate\/scenario\.yaml$/);
    const row = BAD.split('\n')[region!.startLine! - 1]!;
    expect(row.slice(region!.startColumn! - 1, region!.endColumn! - 1)).toBe('conecting');
    const [change] = word.fixes![0]!.artifactChanges[0]!.replacements;
    expect([change!.insertedContent!.text, change!.deletedRegion]).toEqual(['connecting', region]);
  });

  test('of a clean scenario has no results', async () => {
    writeFileSync(file, gateText);
    const { status, out } = await run(['check', folder, '--format', 'sarif']);
    expect([status, (JSON.parse(out) as Log).runs[0]!.results]).toEqual([0, []]);
  });
});

describe('check --watch', () => {
  test('looks at once, says how long it took, and ends at Ctrl-C with how things stand', async () => {
    const { status, out, err } = await run(['check', folder, '--watch'], { interrupted: true });
    expect([status, out]).toEqual([1, expect.stringContaining('unknown-word')]);
    expect(err).toMatch(/Checked in \d+ ms/);
  });

  test.each([[['--fix']], [['--format', 'json']]])('does not go with %j', async (more) => {
    expect((await run(['check', folder, '--watch', ...more])).status).toBe(2);
  });
});
