/** One line in the wrong column is one finding, at that line, whatever it makes of the lines below. */
import { describe, expect, test } from 'vitest';
import { FIRST_SCENARIO } from '../../../../game/core/authoring/starter/first-scenario.ts';
import { applyFixes, lint } from '../../../../game/core/authoring/lint/lint.ts';
import { readYaml } from '../../../../game/core/scenario/yaml-source.ts';
import { worded } from '../../../support/worded.ts';

const lines = FIRST_SCENARIO.split('\n');
const isWritten = (line: string) => /^ *[^\s#]/.test(line);
const shifted = (line: string, by: number): string => (by > 0 ? ' '.repeat(by) + line : line.slice(-by));
const withShift = (at: number, by: number) => lines.map((line, i) => (i === at ? shifted(line, by) : line)).join('\n');

/** Every so many lines, begun so many spaces further in or out. */
const SHIFTS = [-4, -2, -1, 1, 2, 4];
const cases = lines.flatMap((line, at) => {
  const by = SHIFTS[at % SHIFTS.length]!;
  return isWritten(line) && line.search(/\S/) + by >= 0 && !line.trim().startsWith('- ') ? [{ line, at, by }] : [];
});

describe('a line in the wrong column', () => {
  test.each(cases)('$line by $by', ({ at, by }) => {
    const files = { 'scenario.yaml': withShift(at, by) };
    const errors = lint(files).findings.filter(({ severity }) => severity === 'error');
    // A map with one thing in it may begin in any column further in: nothing is wrong with it.
    if (errors.length === 0) return;
    expect(errors.map(({ rule }) => rule)).toEqual(['stray-line']);
    const mended = errors[0]!.fix && applyFixes(files, errors)['scenario.yaml']!;
    const { value } = readYaml('scenario.yaml', FIRST_SCENARIO);
    if (mended) expect(readYaml('scenario.yaml', mended).value).toEqual(value);
    else expect(worded(errors[0]!.hint)).toContain(`${lines[at]!.search(/\S/)}`);
  });

  test('is told beside another mistake', () => {
    const files = { 'scenario.yaml': withShift(lines.indexOf('  joost:'), 2).replace('funds: 850', 'funds: plenty') };
    const errors = lint(files).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule).sort()).toEqual(['stray-line', 'wrong-type']);
  });

  test('is not looked for in a file that is wrong in another way', () => {
    const files = { 'scenario.yaml': FIRST_SCENARIO.replace('funds: 850', 'funds: plenty') };
    expect(lint(files).findings.map(({ rule }) => rule)).toEqual(['wrong-type']);
  });
});
