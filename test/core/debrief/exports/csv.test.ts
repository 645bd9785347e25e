import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ClassDebrief, type Sitting, classOf } from '../../../../game/core/debrief/class/class.ts';
import { DECISION_COLUMNS, SESSION_COLUMNS } from '../../../../game/core/debrief/exports/columns.ts';
import { csvOf, harmlessText } from '../../../../game/core/debrief/exports/csv.ts';
import { decisionsCsv, sessionsCsv } from '../../../../game/core/debrief/exports/exports.ts';
import type { Scenario } from '../../../../game/core/scenario/scenario.ts';
import { LEADER_TASKS } from '../../../../game/core/scenario/vocabulary.ts';
import { classFrom } from '../../../support/broken-class.ts';
import { sessionOf, sittingsOf } from '../../../support/class-of.ts';
import { type Row, cellsOf, rowsOf } from '../../../support/csv-reader.ts';
import { aScenario, bundled } from '../../../support/games.ts';

vi.setConfig({ testTimeout: 120_000 });

const whoseOf = ({ contentHash }: Scenario) => ({ scenario: 'story', contentHash });
const tally = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};
/** What the JSON says of a class, and what anybody can count in its CSV. */
const counted = ({ splits, anger, endings, tasks, sessions }: ClassDebrief) => ({
  answers: tally(
    splits.flatMap(({ dilemma, options }) => options.flatMap(({ id, last }) => last.map(() => `${dilemma} ${id}`))),
  ),
  first: tally(
    splits.flatMap(({ dilemma, options }) => options.flatMap(({ id, first }) => first.map(() => `${dilemma} ${id}`))),
  ),
  answered: Object.fromEntries(splits.map(({ dilemma, answered }) => [dilemma, answered])),
  reasons: splits.flatMap(({ justifications }) => justifications.map(({ text }) => harmlessText(text))).toSorted(),
  expected: tally(
    anger.flatMap(({ dilemma, people }) =>
      people.flatMap(({ id, expected }) => expected.map(() => `${dilemma} ${id}`)),
    ),
  ),
  endings: tally((endings?.endings ?? []).flatMap(({ id, sessions: there }) => there.map(() => id))),
  done: Object.fromEntries(tasks.map(({ task, states }) => [task, states.done])),
  value: sessions.reduce((sum, { final }) => sum + final.value, 0),
  seconds: sessions.reduce((sum, { seconds }) => sum + seconds, 0),
  heard: sessions.reduce((sum, { heard }) => sum + heard, 0),
});

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const fromCsv = (sittings: readonly Sitting[], scenario: Scenario, debrief: ClassDebrief) => {
  const sessions = rowsOf(sessionsCsv(whoseOf(scenario), sittings, true));
  const decisions = rowsOf(decisionsCsv(sittings, true));
  const answers = decisions.filter((row) => row['dilemma'] !== '');
  const large = new Set(debrief.splits.filter(({ shown }) => shown).map(({ dilemma }) => dilemma));
  const shown = answers.filter((row) => large.has(row['dilemma']!));
  const pairs = (name: string, rows: readonly Row[] = shown) =>
    tally(rows.filter((row) => row[name] !== '').map((row) => `${row['dilemma']} ${row[name]}`));
  const withReason = answers.filter((row) => row['justification'] !== '');
  const pointed = answers.filter((row) => row['expected_angriest'] !== '');
  const enough = (rows: readonly Row[]) => {
    const n = tally(rows.map((row) => row['dilemma']!));
    return rows.filter((row) => n[row['dilemma']!]! >= 3);
  };
  const sum = (name: string) => sessions.reduce((all, row) => all + Number(row[name]), 0);
  return {
    answers: pairs('answer'),
    first: pairs('first_answer'),
    answered: tally(answers.map((row) => row['dilemma']!)),
    reasons: enough(withReason)
      .map((row) => row['justification']!)
      .toSorted(),
    expected: pairs('expected_angriest', enough(pointed)),
    endings: sessions.length < 3 ? {} : tally(sessions.map((row) => row['ending']!).filter((one) => one !== '')),
    done: Object.fromEntries(
      sessions.length < 3
        ? []
        : LEADER_TASKS.map((task) => [task, sessions.filter((row) => row[`task_${snake(task)}`] === 'done').length]),
    ),
    value: sum('value'),
    seconds: sum('seconds'),
    heard: sum('facts_heard'),
  };
};

describe('the rows of a class', () => {
  test('agree with its JSON: splits, anger, endings, tasks, reasons, sums', () => {
    const containers = bundled('locked-containers');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.nat({ max: 2 ** 31 }), (n, seed) => {
        const sittings = sittingsOf(containers, classFrom(containers, 'story', n, seed));
        const debrief = classOf(containers, sittings, { scenario: 'story', language: 'en' });
        const { answered, ...rest } = counted(debrief);
        const { answered: fromRows, ...others } = fromCsv(sittings, containers, debrief);
        expect(others).toEqual(rest);
        expect({ ...answered, ...fromRows }).toEqual(answered);
      }),
      { numRuns: 6, seed: 3 },
    );
  });
  test('have a line for every decision that stands, numbers bare and texts in quotation marks', () => {
    const town = aScenario();
    const texts = [
      { kind: 'justification', content: 'He said “no”,\n"always".', salt: 'a salt of some length' },
    ] as const;
    const notes = { firstAnswer: 'there', opened: ['ben', 'carla'], angriest: 'ben', confidence: 2, seconds: 41 };
    const session = sessionOf(town, 'amber-owl-11', '1 act visit', '1 undo', '1 end', {
      decision: '2 answer bench here',
      notes,
      texts,
    });
    const [end, answer] = rowsOf(decisionsCsv(sittingsOf(town, [session]), true));
    expect(end).toMatchObject({ session: '1', line: '3', week: '1', kind: 'end', decision: 'end', answer: '' });
    expect(answer).toMatchObject({
      hat: 'publicServant',
      dilemma: 'bench',
      first_answer: 'there',
      answer: 'here',
      advisers_opened: 'ben carla',
      expected_angriest: 'ben',
      confidence: '2',
      seconds: '41',
      justification: 'He said “no”,\n"always".',
    });
    const without = decisionsCsv(sittingsOf(town, [session]), false);
    expect(rowsOf(without)[1]).toMatchObject({ answer: 'here', justification: '' });
    expect(without).not.toContain('always');
  });
});

describe('a cell', () => {
  const FORMULA = /^[\p{C}\p{Z}]*[=+\-@＝＋－＠\t]/u;
  const cell = (text: string): string => cellsOf(csvOf(['x', 'y'], [[text, 1]]))[1]![0]!;

  test.each([
    ['=1+1', "'=1+1"],
    ['  =cmd|calc!A0', "'  =cmd|calc!A0"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['\t=1', "'\t=1"],
    ['\u200B=1', "'\u200B=1"],
    ['＝1+1', "'＝1+1"],
    ['fine\n=1', "fine\n'=1"],
    ['fine\r\n+1', "fine\n'+1"],
    ['fine\u2028=1', "fine\n'=1"],
    ['a = b', 'a = b'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['../../etc/passwd', '../../etc/passwd'],
    ['nul \u0000 nul', 'nul  nul'],
  ])('that holds %j is read back as %j', (text, read) => expect(cell(text)).toBe(read));

  test('is never a formula and never breaks its row, whatever is written', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', '\u00A0', '\uFEFF', 'A1'), {
          maxLength: 9,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const rows = cellsOf(csvOf(['x', 'y', 'z'], [[a, -4, b]]));
        expect([rows.length, rows[1]!.length, rows[1]![1]]).toEqual([2, 3, '-4']);
        for (const text of [rows[1]![0]!, rows[1]![2]!])
          expect(text.split('\n').filter((line) => FORMULA.test(line))).toEqual([]);
      }),
      { numRuns: 800, seed: 7 },
    );
  });
});

test('the manual tells of every column, in order', () => {
  const manual = readFileSync(new URL('../../../../game/core/debrief/exports/README.md', import.meta.url), 'utf8');
  const told = [...manual.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, name]) => name);
  expect(told).toEqual([...SESSION_COLUMNS, ...DECISION_COLUMNS].map(({ name }) => name));
});
