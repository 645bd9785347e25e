import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSession } from '../../../game/core/session/session.ts';
import { scenarioText } from '../../support/games.ts';
import { run } from './fake-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'two-hats-'));
const town = join(root, 'small-town');
const language = process.env['LC_ALL'];
let made = 0;
const fresh = () => join(root, `${++made}.two-hats`);
const folderOf = (patch: object): string => {
  const folder = join(root, `town-${++made}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'scenario.yaml'), scenarioText(patch as Record<string, unknown>));
  return folder;
};

beforeAll(() => {
  process.env['LC_ALL'] = 'en';
  mkdirSync(town);
  writeFileSync(join(town, 'scenario.yaml'), scenarioText());
});
afterAll(() => {
  rmSync(root, { recursive: true });
  if (language === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = language;
});

const json = (text: string) => JSON.parse(text) as Record<string, unknown>;
const WHOLE = ['1 act visit', '1 end', '2 answer bench here', '2 end', '3 end', '4 end', '6 end', '7 end'];

describe('check', () => {
  test('prints an empty list for a clean scenario', async () => {
    const clean = folderOf({ controls: {} });
    const { status, out } = await run(['check', clean, '--format', 'json']);
    expect([status, (JSON.parse(out) as { severity: string }[]).filter((f) => f.severity === 'error')]).toEqual([
      0,
      [],
    ]);
  });
  test('names the file as the folder was given, with line and column, and exits with 1', async () => {
    const broken = folderOf({ actions: { visit: { with: 'adda' } } });
    const { status, out } = await run(['check', broken, '--format', 'json']);
    const findings = JSON.parse(out) as Record<string, unknown>[];
    expect(status).toBe(1);
    expect(findings[0]).toMatchObject({ file: join(broken, 'scenario.yaml'), severity: 'error' });
    expect(Object.keys(findings[0]!)).toEqual(['file', 'line', 'column', 'severity', 'rule', 'message', 'hint']);
    expect((await run(['check', broken])).out).toMatch(/scenario\.yaml:\d+:\d+ {2}error {2}/);
  });
  test('takes several folders, and says so where there is none', async () => {
    expect((await run(['check', town, join(root, 'nowhere')])).status).toBe(1);
    expect((await run(['check'])).status).toBe(2);
  });
});

describe('debrief', () => {
  const played = async () => {
    const file = fresh();
    await run(['play', town, '--seed', '7', '--save', file], { piped: WHOLE });
    return file;
  };
  test('prints every measure as one object, each number with the entries it is made of', async () => {
    const file = await played();
    const { status, out } = await run(['debrief', file, '--scenario', town, '--format', 'json']);
    const debrief = json(out) as { resources: { hours: { spent: { value: number } } }; ended: boolean };
    expect([status, debrief.ended, debrief.resources.hours.spent.value]).toEqual([0, true, 2]);
  });
  test.each(['en', 'nl'])('says it in words, with none missing (%s)', async (lang) => {
    const file = await played();
    const { status, out } = await run(['debrief', file, '--scenario', town, '--lang', lang]);
    expect(status).toBe(0);
    expect(out).not.toMatch(/\b(looking|debrief|rule|cause|choice|task)\.[a-zA-Z]+|\{\w+\}/);
    expect(out.split('\n').length).toBeGreaterThan(60);
  });
  test('goes as far as a changed scenario allows, says so and exits with 1', async () => {
    const file = await played();
    const changed = folderOf({ title: 'Another town' });
    const { status, err } = await run(['debrief', file, '--scenario', changed]);
    expect(status).toBe(1);
    expect(err).toContain('The scenario has changed');
  });
  test('wants one session file', async () => expect((await run(['debrief'])).status).toBe(2));
});

describe('play by lines', () => {
  test('prints one object with exactly these fields', async () => {
    const { status, out } = await run(['play', town, '--seed', '7', '--format', 'json'], { piped: WHOLE });
    expect(status).toBe(0);
    expect(Object.keys(json(out))).toEqual(
      (
        'scenario contentHash seed loaded decisions week ended ending gauges hat at flags actors ties open agreements ' +
        'promises charter truths risks refused ledgerHash'
      ).split(' '),
    );
    expect(json(out)).toMatchObject({
      scenario: 'small-town',
      seed: 7,
      loaded: false,
      decisions: WHOLE,
      ended: true,
      ending: 'goes',
      refused: [],
    });
  });
  test('stops where its input stops', async () => {
    const { out } = await run(['play', town, '--format', 'json'], { piped: ['1 act visit; 1 end', '# a remark', ''] });
    expect(json(out)).toMatchObject({ week: 2, ended: false, ending: null });
  });
  test('goes on after a refusal and lists it', async () => {
    const { out } = await run(['play', town, '--format', 'json'], {
      piped: ['1 act tea', '1 dance', '2 end', '1 end'],
    });
    expect(json(out)).toMatchObject({
      decisions: ['1 end'],
      refused: [
        { line: '1 act tea', code: 'wrong-hat' },
        { line: '1 dance', code: 'unreadable' },
        { line: '2 end', code: 'wrong-week' },
      ],
    });
    const { out: text } = await run(['play', town], { piped: ['1 act tea'] });
    expect(text).toContain('Only as network manager do you have the power to do this.');
  });
  test('says that chance was loaded', async () => {
    const { out } = await run(['play', town, '--format', 'json'], { piped: ['1 draw cause frost', '1 end'] });
    expect(json(out)).toMatchObject({ loaded: true, truths: { cause: 'frost' } });
  });
  test('reads decisions from a file', async () => {
    const file = join(root, 'decisions.txt');
    writeFileSync(file, WHOLE.join('\n'));
    expect(json((await run(['play', town, '--decisions', file, '--format', 'json'])).out)).toMatchObject({
      ended: true,
    });
    expect((await run(['play', town, '--decisions', join(root, 'none.txt')])).status).toBe(1);
  });
  test('shows what a player would see: the briefing, choices with their price, what was said', async () => {
    const { out } = await run(['play', town, '--seed', '1'], { piped: ['1 act visit', '1 end'] });
    for (const text of [
      'Make the bench stay.',
      '2 hours · 1 hour of theirs',
      '1 act visit',
      'Friday of week 1',
      'Here or there?',
    ])
      expect(out).toContain(text);
    expect(out).not.toContain('undefined');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88);
  });
  test.each(['random', 'expected-hat'])('the policy %s comes to an ending, twice the same', async (policy) => {
    const once = await run(['play', town, '--seed', '7', '--policy', policy]);
    expect(once.out).toContain('Eva, about it all');
    expect(await run(['play', town, '--seed', '7', '--policy', policy])).toEqual(once);
  });
  test('a class word gives everybody the same game', async () => {
    const seedOf = async (word: string) =>
      json((await run(['play', town, '--class-word', word, '--format', 'json'])).out)['seed'];
    expect(await seedOf('Heron')).toBe(await seedOf(' heron '));
  });
});

describe('wrong usage', () => {
  test.each([
    [[]],
    [['dance']],
    [['constructor']],
    [['play', 'a', '--lang', 'german']],
    [['replay', 'a', '--lang', 'german']],
    [['play']],
    [['play', 'a', 'b']],
    [['play', 'a', '--sede', '7']],
    [['play', 'a', '--seed', 'seven']],
    [['play', 'a', '--seed', '4294967296']],
    [['play', 'a', '--policy', 'nobody']],
    [['play', 'a', '--policy', 'toString']],
    [['play', 'a', '--policy', 'random', '--decisions', '-']],
    [['play', 'a', '--seed', '1', '--class-word', 'x']],
    [['play', 'a', '--format', 'xml']],
    [['replay']],
    [['check', '--format']],
  ])('%j exits with 2, says how it is meant and prints nothing', async (args) => {
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('two-hats');
    expect(err).not.toMatch(/\n\s+at /);
  });
  test.each([
    [['check', 'a', '--fiks'], 'There is no option --fiks here. Did you mean --fix?'],
    [['check', 'a', '--zzzzzz'], 'There is no option --zzzzzz here.'],
    [['play', 'a', '--seed'], 'Behind --seed something is missing.'],
    [['check', 'a', '--fix=yes'], '--fix stands alone: it takes nothing behind an equals sign.'],
    [['exlpore'], 'There is no command “exlpore”. Did you mean “explore”?'],
    [['check', 'a', '--rule', 'wrong-hat'], expect.stringMatching(/^There is no rule “wrong-hat”: .{0,120}$/)],
  ])('%j is told in one line, and where more is to be read', async (args, line) => {
    const { status, err } = await run([...args, '--lang=en']);
    const lines = err.trim().split('\n');
    expect([status, lines.length, lines[0]]).toEqual([2, 2, line]);
    expect(lines[1]).toContain('--help');
  });

  test.each(['de', 'nonsense'])('--lang %s says which languages there are', async (lang) => {
    const { status, err } = await run(['check', town, '--lang', lang]);
    expect(status).toBe(0);
    expect(err).toContain(`does not speak “${lang}”, only en, nl`);
  });

  test('--lang nl-BE is Dutch', async () => {
    const { err } = await run(['check', town, '--lang', 'nl-BE']);
    expect(err).not.toContain('does not speak');
    expect(err).toContain('waarschuwingen');
  });

  test('an unknown policy lists those that there are', async () => {
    expect((await run(['play', town, '--policy', 'nobody'])).err).toContain('expected-hat');
  });
  test('a folder whose name cannot stand in a session never starts', async () => {
    const hidden = join(root, '.hid');
    mkdirSync(hidden);
    writeFileSync(join(hidden, 'scenario.yaml'), scenarioText());
    const { status, out, err } = await run(['play', hidden], { piped: ['1 end'] });
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('name of this folder');
  });
  test('a language that nobody here speaks is said, and the scenario’s own is taken', async () => {
    const file = fresh();
    const { status, err } = await run(['play', town, '--lang', 'de', '--save', file], { piped: [] });
    expect([status, err]).toEqual([0, expect.stringContaining('de')]);
    expect(readFileSync(file, 'utf8')).toContain('"language":"en"');
  });
  test('a scenario with an error never starts', async () => {
    const broken = folderOf({ start: { funds: -1 } });
    const { status, out, err } = await run(['play', broken], { piped: ['1 end'] });
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('scenario.yaml:');
  });
});

describe('a kept session', () => {
  const keep = (file: string, piped: readonly string[]) =>
    run(['play', town, '--seed', '7', '--save', file, '--format', 'json'], { piped });

  test('replays to the same object', async () => {
    const file = fresh();
    const { out } = await keep(file, WHOLE);
    const again = await run(['replay', file, '--scenario', town, '--format', 'json']);
    expect([again.status, again.out]).toEqual([0, out]);
  });
  test('is gone on with when it exists, and comes out as if it had been played at once', async () => {
    const file = fresh();
    await keep(file, WHOLE.slice(0, 3));
    const { out, err } = await keep(file, WHOLE.slice(3));
    expect(err).toContain('3 decisions so far');
    expect(out).toBe((await keep(fresh(), WHOLE)).out);
  });
  test('cut off is named, used up to the last whole decision, and left as it is by replay', async () => {
    const file = fresh();
    await keep(file, WHOLE);
    const torn = readFileSync(file, 'utf8').slice(0, -30);
    writeFileSync(file, torn);
    const { status, out, err } = await run(['replay', file, '--scenario', town, '--format', 'json']);
    expect([status, json(out)['decisions']]).toEqual([1, WHOLE.slice(0, -1)]);
    expect(err).toContain(`${file} is cut off in line 9`);
    expect(readFileSync(file, 'utf8')).toBe(torn);
  });
  test('of somebody else is named and not touched', async () => {
    const file = fresh();
    writeFileSync(file, 'Dear diary,\n');
    expect(await run(['replay', file])).toMatchObject({
      status: 1,
      out: '',
      err: `${file} is not a session file of Two Hats.\n`,
    });
    expect((await keep(file, ['1 end'])).status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('Dear diary,\n');
  });
  test('of another version of the scenario is replayed as far as it goes, and says so', async () => {
    const file = fresh();
    await keep(file, WHOLE);
    const changed = folderOf({
      actions: { visit: undefined },
      storylines: { square: { states: { empty: { on: undefined } } } },
    });
    const { status, out, err } = await run(['replay', file, '--scenario', changed, '--format', 'json']);
    expect(status).toBe(1);
    expect(err).toContain('has changed since');
    expect(json(out)).toMatchObject({ decisions: [], refused: [{ line: '1 act visit', code: 'unknown-id' }] });
  });
  test('cannot be kept where there is no folder: said before anything is decided', async () => {
    const { status, out, err } = await keep(join(root, 'nowhere', 'x.two-hats'), ['1 end']);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('is not there');
  });
});

describe('play by hand', () => {
  const typed = [
    'A bench in the shade',
    '',
    '2',
    '1',
    'h',
    '1 2',
    'I come to listen',
    '2',
    '1',
    'n',
    'i',
    'o',
    'p',
    '?',
    'what',
    'e',
  ];
  const anchor = ['1', '2', '1', '', '1', '2', 'Shade first', '3'];

  test('leads from the briefing to the second week, and keeps what was said beside the decisions', async () => {
    const file = fresh();
    const { out, status } = await run(['play', town, '--seed', '7', '--save', file], { typed: [...typed, ...anchor] });
    expect(status).toBe(0);
    expect(out).toContain('“what” is none of these.');
    expect(out).toContain(`Kept in ${file}.`);
    const read = readSession(readFileSync(file, 'utf8'));
    if (!read.ok) throw new Error(read.problem.code);
    const { lines, texts } = read.session;
    expect(lines.map(({ decision }) => decision)).toContain('1 hat networkManager announced > ada,ben');
    expect(texts.map(({ kind, content }) => `${kind}: ${content}`)).toEqual([
      'intention: A bench in the shade',
      'announcementReason: I come to listen',
      'justification: Shade first',
    ]);
    expect(lines.at(-1)).toMatchObject({
      decision: '2 answer bench here',
      notes: { firstAnswer: 'there', opened: ['carla'], angriest: 'ben', confidence: 3 },
    });
  });
  test.each(['__proto__', 'constructor'])('%s is no key', async (typed) => {
    const { status, out } = await run(['play', town, '--seed', '7'], { typed: ['', typed, 'q'] });
    expect([status, out.includes(`“${typed}” is none of these.`)]).toEqual([0, true]);
  });
  test('takes the notation, with and without its week, and a step back', async () => {
    const { out } = await run(['play', town, '--seed', '7'], {
      typed: ['', 'act visit', 'u', '1 act visit', 'e', 'q'],
    });
    expect(out).toContain('Friday of week 1');
  });
  test('asks for the handover before the last turn is closed, and for a question after the ending', async () => {
    const file = fresh();
    const lines = ['', ...WHOLE.slice(0, -1), '7 end', '1 2', 'Ask Ada first', 'The first', 'Ask twice', 'Whose key?'];
    const { out } = await run(['play', town, '--seed', '7', '--save', file], { typed: lines });
    expect(out).toContain('It goes');
    const read = readSession(readFileSync(file, 'utf8'));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.session.lines.find(({ notes }) => notes?.handover)?.notes?.handover).toEqual([1, 3]);
    expect(read.session.texts.map(({ kind }) => kind)).toEqual(['handover', 'otherWeek', 'commitment', 'question']);
    expect(read.problems).toEqual([]);
  });
  test('asks for no handover while the last turn may not be closed', async () => {
    const short = folderOf({ start: { turns: [1, 1] } });
    const { out } = await run(['play', short, '--seed', '7'], { typed: ['', '1 end', 'e', 'q'] });
    expect(out).toContain('✕ ');
    expect(out).not.toContain('The handover');
  });
  test('speaks Dutch when asked, scenario texts as far as they are there', async () => {
    const { out, err } = await run(['play', town, '--lang', 'nl'], { typed: ['', 'q'] });
    expect(out).toContain('Mensen');
    expect(err).toContain('nl');
  });
});

test('what a scenario writes cannot steer the terminal', async () => {
  const nasty = folderOf({ title: 'Bench\u001B]0;gone\u0007 \u202Eback', actors: { ada: { name: 'A\u001B[2Jda' } } });
  const { out, err } = await run(['play', nasty], { piped: ['1 act visit'] });
  // eslint-disable-next-line no-control-regex
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
});
