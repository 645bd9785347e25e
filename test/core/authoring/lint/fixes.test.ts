/** Mends change what they say and nothing else. */
import { expect, test } from 'vitest';
import { applyFixes, lint } from '../../../../game/core/authoring/lint/lint.ts';
import { phrase } from '../../../../game/core/scenario/phrase.ts';
import { worded } from '../../../support/worded.ts';
import { gateText } from './gate.ts';

const mended = (text: string): string => {
  const files = { 'scenario.yaml': text };
  return applyFixes(files, lint(files).findings)['scenario.yaml']!;
};

test.each([
  ['a misspelt field', 'engagement: 25', 'engagment: 25'],
  ['a misspelt word', 'family: connecting', 'family: conecting'],
  ['a misspelt quantity', 'trust.noor: +8', 'trust.nooor: +8'],
  ['a misspelt name in a condition', 'open.liability == 0', 'open.liabilty == 0'],
  ['a misspelt interest of their own', 'reveals: copies', 'reveals: copie'],
  ['a misspelt state', 'agreement.untilEight: open', 'agreement.untilEight: opne'],
  ['a misspelt beginning', 'initial: locked', 'initial: loked'],
  ['one equals sign in a condition', 'open.liability == 0', 'open.liability = 0'],
  ['a sign from a book in a condition', 'trust.deWit >= 40', 'trust.deWit ≥ 40'],
  ['a misspelt placeholder', '"{seen} children on the fence, and', '"{Seen} children on the fence, and'],
])('%s', (_, good, bad) => {
  expect(gateText).toContain(good);
  expect(mended(gateText.replace(good, bad))).toBe(gateText);
});

test.each([
  ['{text: Nobody knows who, or why.}', '{text: "Nobody knows who, or why."}'],
  ['{text: Nobody, not one, effects: {value: -1}}', '{text: "Nobody, not one", effects: {value: -1}}'],
  ['{text: Yes, says}', '{text: "Yes, says"}'],
])('a comma that cuts the text %s', (cut, whole) => {
  const bad = gateText.replace(/(?<=nobodyKnows: )\{.*/, cut);
  const { findings } = lint({ 'scenario.yaml': bad });
  expect(findings.map(({ rule }) => rule)).toEqual(['text-cut']);
  expect(mended(bad)).toBe(bad.replace(cut, whole));
});

test('a guard that is always true goes, with its line or its comma', () => {
  const line = gateText
    .replace('    with: noor\n', '    with: noor\n    guard: week >= 1\n')
    .replace(/ {4}guard: done.*\n {4}closed.*\n/, '');
  expect(mended(line)).toBe(line.replace('    guard: week >= 1\n', ''));
  const inBraces = gateText.replace('{target: habit, guard: value >= 50}', '{target: habit, guard: value >= 0}');
  expect(mended(inBraces)).toBe(inBraces.replace('{target: habit, guard: value >= 0}', '{target: habit}'));
});

test('a missing refusal is added as dots, which are told of until somebody writes it', () => {
  const without = gateText.replace(/ {8}refused: "“They climb.*\n/, '');
  const after = mended(without);
  expect(after).toContain('        text: How do the little ones get in?\n        refused: "…"\n');
  expect(lint({ 'scenario.yaml': after }).findings.map(({ rule }) => rule)).toEqual(['text-unwritten']);
});

test('with CRLF and a byte order mark places are the same', () => {
  const bad = gateText.replace('engagement: 25', 'engagment: 25');
  expect(mended(`\ufeff${bad.replaceAll('\n', '\r\n')}`)).toBe(`\ufeff${gateText.replaceAll('\n', '\r\n')}`);
});

test('where two names are as near, nobody guesses', () => {
  const bad = gateText
    .replace('face: noor, effects', 'face: noar, effects')
    .replace(
      '  bram:\n',
      '  noir:\n    name: Noir\n    sector: citizens\n    trust: 1\n    engagement: 1\n    expects: publicServant\n  bram:\n',
    );
  const finding = lint({ 'scenario.yaml': bad }).findings.find(({ rule }) => rule === 'unknown-id');
  expect([worded(finding!.message), finding?.fix]).toEqual(['There is no actor `noar`.', undefined]);
});

test('of two mends that touch, one is made', () => {
  const finding = (from: number, to: number, text: string) => ({
    file: 'f',
    line: 1,
    column: 1,
    severity: 'error' as const,
    rule: 'r',
    message: phrase('x'),
    hint: phrase('x'),
    fix: { title: phrase('x'), edits: [{ file: 'f', from, to, text }] },
  });
  expect(
    applyFixes({ f: 'abcdef' }, [finding(1, 3, 'X'), finding(2, 4, 'Y'), finding(4, 5, 'Z'), finding(9, 12, 'W')]),
  ).toEqual({ f: 'aXdZf' });
});
