/** A class made and debriefed from the command line. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FreeText, type TextKind, writeSession } from '../../../game/core/session/session.ts';
import { MENDED, MISHAPS } from '../../support/broken-class.ts';
import { rowsOf } from '../../support/csv-reader.ts';
import { sessionOf } from '../../support/class-of.ts';
import { aHamlet, hamletText } from '../../support/hamlet.ts';
import { wrongWithStatement } from '../../support/xapi-rules.ts';
import { run } from './fake-terminal.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'two-hats-class-'));
const language = process.env['LC_ALL'];
const story = join(root, 'the-pump');
const group = join(root, 'group');

beforeAll(async () => {
  process.env['LC_ALL'] = 'en';
  mkdirSync(story);
  writeFileSync(join(story, 'scenario.yaml'), hamletText());
  expect((await run(['class', story, '--sessions', '9', '--seed', '5', '--out', group])).status).toBe(0);
});
afterAll(() => {
  rmSync(root, { recursive: true });
  if (language === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = language;
});

const files = () => readdirSync(group).toSorted();
const textOf = (name: string, folder = group): string => readFileSync(join(folder, name), 'utf8');
const debrief = (...args: readonly string[]) => run(['debrief', ...args, '--scenario', story]);

describe('class', () => {
  test('writes one file a session, the same from the same seed', async () => {
    const again = join(root, 'again');
    await run(['class', story, '--sessions', '9', '--seed', '5', '--out', again]);
    expect(files().length).toBe(9);
    expect(readdirSync(again).toSorted()).toEqual(files());
    for (const name of files()) expect(textOf(name, again)).toBe(textOf(name));
  });
  test('makes files that replay accepts', async () => {
    for (const name of files()) {
      const { status, err } = await run(['replay', join(group, name), '--scenario', story, '--format', 'json']);
      expect([status, err]).toEqual([0, '']);
    }
  });
  test('writes over nothing, and says what it needs', async () => {
    const { status, err } = await run(['class', story, '--out', group]);
    expect([status, err]).toEqual([1, expect.stringContaining(group)]);
    expect((await run(['class', story])).status).toBe(2);
    expect((await run(['class', story, '--out', join(root, 'x'), '--sessions', '0'])).status).toBe(2);
  });
  test('that is interrupted writes nothing', async () => {
    const out = join(root, 'interrupted');
    const { status } = await run(['class', story, '--sessions', '2000', '--out', out], { interrupted: true });
    expect(status).toBe(1);
    expect(readdirSync(root)).not.toContain('interrupted');
  });
});

describe('debrief of a class', () => {
  test('says the same as its JSON, and of nobody who it was', async () => {
    const text = await debrief(group, '--quick');
    expect([text.status, text.err]).toEqual([0, '9 sessions of “A hamlet” can be used.\n']);
    const json = JSON.parse((await debrief(group, '--quick', '--format', 'json')).out);
    expect(json.files).toEqual({ used: 9, mended: [], refused: [] });
    expect(json.class.n).toBe(9);
    const paint = json.class.splits.find(({ dilemma }: { dilemma: string }) => dilemma === 'paint');
    for (const { last } of paint.options) expect(text.out).toContain(`${last.length} of ${paint.answered}`);
    for (const name of files()) expect(text.out).not.toContain(name.replace('.two-hats', ''));
  });
  test('of one file is the debrief of its player', async () => {
    const { status, out } = await debrief(join(group, files()[0]!), '--format', 'json');
    expect([status, JSON.parse(out).alias]).toEqual([0, files()[0]!.replace('.two-hats', '')]);
  });
  test('ranks with re-runs, and says so', async () => {
    const { out } = await debrief(group, '--format', 'json');
    const { worths, partial, ranked } = JSON.parse(out).discuss;
    expect([partial, worths[0].dilemma, worths[0].runs]).toEqual([false, 'paint', 20]);
    for (const { n } of ranked) expect(n).toBeGreaterThanOrEqual(4);
  });
  test('stopped in its re-runs goes on with what is known', async () => {
    const { status, out } = await run(['debrief', group, '--scenario', story, '--format', 'json'], {
      interrupted: true,
    });
    const { partial } = JSON.parse(out).discuss;
    expect(status).toBe(partial ? 1 : 0);
  });
  test('writes tables, statements and a report, each whole', async () => {
    const out = join(root, 'out');
    const paths = [join(out, 'csv'), join(out, 'x.jsonl'), join(out, 'report.html')] as const;
    const { status } = await debrief(group, '--quick', '--csv', paths[0], '--xapi', paths[1], '--report', paths[2]);
    expect(status).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual(['csv', 'report.html', 'x.jsonl']);
    const sessions = readFileSync(join(paths[0], 'sessions.csv'), 'utf8');
    expect(sessions.startsWith('\uFEFFsession,alias,')).toBe(true);
    const rows = rowsOf(sessions.slice(1));
    expect(rows.map((row) => `${row['alias']}.two-hats`)).toEqual(files());
    const decisions = rowsOf(readFileSync(join(paths[0], 'decisions.csv'), 'utf8').slice(1));
    expect(decisions.length).toBe(rows.reduce((sum, row) => sum + Number(row['decisions']), 0));
    const statements = readFileSync(paths[1], 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(statements.flatMap(wrongWithStatement)).toEqual([]);
    expect(readFileSync(paths[2], 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  });
  test('with broken files among them names each with its reason, and uses the rest', async () => {
    const mixed = join(root, 'mixed');
    cpSync(group, mixed, { recursive: true });
    const [first] = files() as [string];
    // All but the copy get a name of their own and stand for a session that is not there otherwise.
    rmSync(join(mixed, first));
    const mishaps = Object.entries(MISHAPS).filter(([mishap]) => !MENDED.includes(mishap));
    for (const [mishap, happen] of mishaps)
      writeFileSync(
        join(mixed, `${mishap}.two-hats`),
        happen(mishap === 'duplicate' ? textOf(files()[1]!) : textOf(first), 1),
      );
    writeFileSync(join(mixed, 'cut-off.two-hats'), MISHAPS['cut-off']!(textOf(first), 1));
    const { status, out, err } = await debrief(mixed, '--quick', '--format', 'json');
    expect(status).toBe(1);
    const { used, refused, mended } = JSON.parse(out).files as {
      readonly used: number;
      readonly refused: readonly { readonly name: string; readonly code: string }[];
      readonly mended: readonly { readonly name: string }[];
    };
    expect([used, mended.map(({ name }) => name)]).toEqual([9, ['cut-off.two-hats']]);
    expect(refused.map(({ code }) => code).toSorted()).toEqual(mishaps.map(([mishap]) => mishap).toSorted());
    for (const { name } of refused) expect(err).toContain(`  ${name}: `);
    expect(err).not.toMatch(/class\.(file|problem)\./);
  });
  test('of nothing that can be used says so', async () => {
    const none = join(root, 'none');
    mkdirSync(none);
    writeFileSync(join(none, 'a.txt'), 'Dear diary');
    const { status, err } = await debrief(none);
    expect([status, err]).toEqual([1, expect.stringContaining('There is no session here that can be used.')]);
    expect(err).toContain('a.txt: it is no session of Two Hats');
    expect((await run(['debrief'])).status).toBe(2);
  });
  test('of a scenario that has changed since is measured as far as it goes, and says so', async () => {
    const changed = join(root, 'changed', 'the-pump');
    mkdirSync(changed, { recursive: true });
    writeFileSync(join(changed, 'scenario.yaml'), hamletText({ title: 'Another hamlet' }));
    const xapi = join(root, 'changed.jsonl');
    const { status, err } = await run(['debrief', group, '--quick', '--scenario', changed, '--xapi', xapi]);
    // Statements of them would be untrue: none are written.
    expect(readFileSync(xapi, 'utf8')).toBe('');
    expect([status, err]).toEqual([1, expect.stringContaining('9 were played on another version of this scenario')]);
  });
  test('shows what trainees wrote as text in the terminal, too', async () => {
    const nasty = join(root, 'nasty');
    mkdirSync(nasty);
    const texts = ['\u001B[31mred\u001B[2J', 'abc\u202Efdp.exe', '=1+1'];
    for (const [i, content] of texts.entries()) {
      const written = [{ kind: 'justification', content, salt: `a salt of some length ${i}` }] as const;
      const session = sessionOf(aHamlet(), `plain-owl-${10 + i}`, '1 end', {
        decision: '2 answer paint yes',
        texts: written,
      });
      writeFileSync(join(nasty, `${i}.two-hats`), writeSession(session));
    }
    const { out } = await debrief(nasty, '--quick', '--with-texts', '--csv', join(root, 'nasty-csv'));
    expect(out).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(out).toContain('=1+1');
    const rows = rowsOf(readFileSync(join(root, 'nasty-csv', 'decisions.csv'), 'utf8').slice(1));
    expect(rows.map((row) => row['justification'])).toContain("'=1+1");
  });

  test('of one session with a report tells its player’s debrief, whatever was written into it, as text', async () => {
    const nasty = '\u001B[31mred\u001B[2J \u202Efdp.exe <script>alert(1)</script> *x*';
    const at = (kind: TextKind, i: number): FreeText => ({ kind, content: nasty, salt: `a salt of some length ${i}` });
    const session = sessionOf(
      aHamlet(),
      nasty.slice(0, 60),
      { decision: '1 hat networkManager announced > ada', texts: [at('intention', 0), at('announcementReason', 1)] },
      { decision: '1 end' },
      { decision: '2 answer paint yes', texts: [at('justification', 2)] },
      { decision: '2 end' },
      { decision: '3 end', texts: [at('handover', 3)] },
      { texts: [at('otherWeek', 4), at('commitment', 5), at('question', 6)], notes: { weekAgain: 1 } },
    );
    const file = join(root, 'alone.two-hats');
    writeFileSync(file, writeSession(session));
    const report = join(root, 'alone.html');
    const { status, out } = await debrief(file, '--report', report);
    expect(status).toBe(0);
    for (const text of [out, (await debrief(file)).out]) {
      expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      expect(text.split('alert(1)').length).toBeGreaterThan(6);
    }
    const html = readFileSync(report, 'utf8');
    expect(html).not.toMatch(/<script|\u0001|\u001B/);
    expect(html.split('&lt;script&gt;').length).toBeGreaterThan(6);
  });
});
