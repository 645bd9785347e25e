/** Faults planted into the bundled scenario: each is found by its rule, at its place, and without them nothing is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../../game/core/authoring/lint/lint.ts';
import { worded } from '../../../support/worded.ts';

const fileOf = (path: string) =>
  readFileSync(new URL(`../../../../scenarios/locked-containers/${path}`, import.meta.url), 'utf8');
const GOOD = fileOf('scenario.yaml');
const NL = fileOf('locales/nl.yaml');

/** What is planted · a piece of the good file · what stands there instead · the rule · the words at which it points. */
const PLANTED: readonly [string, string, string, string, string][] = [
  ['a misspelt id', 'reveals: [sam.oneCard]', 'reveals: [sam.oneCrad]', 'unknown-id', 'sam.oneCrad'],
  ['a misspelt flag', 'flag.karimKnows && ', 'flag.karimKnow && ', 'condition-name', 'flag.karimKnow'],
  ['an undeclared flag', 'placeOpen: flag.open', 'placeOpen: flag.unbolted', 'condition-name', 'flag.unbolted'],
  [
    'an orphan state',
    '      fineTime:\n',
    '      lostTime: {entry: [{event: badPress}], type: final}\n      fineTime:\n',
    'state-unreachable',
    'lostTime',
  ],
  [
    'a state nobody can leave',
    '      settled:\n        type: final',
    '      settled:\n        type: atomic',
    'state-dead-end',
    'settled',
  ],
  [
    'an interest nobody can know',
    '    interests:\n      oneCard:',
    '    interests:\n      brother: {text: My brother parks there.}\n      oneCard:',
    'interest-unknowable',
    'brother',
  ],
  [
    'an act nobody can pay',
    'cost: {hours: 3, funds: 350}',
    'cost: {hours: 3, funds: 35000}',
    'cost-unpayable',
    '35000',
  ],
  ['an act too long for a week', 'cost: {hours: 3, funds: 350}', 'cost: {hours: 12, funds: 350}', 'none', ''],
  [
    'a hat that makes no difference',
    'publicServant: {effects: {accountability: 3}}\n      networkManager: {effects: {legitimacy: 3}}',
    'publicServant: {effects: {legitimacy: 3}}\n      networkManager: {effects: {legitimacy: 3}}',
    'hats-alike',
    'hats',
  ],
  [
    'an ending that cannot come',
    'when: flag.open && value >= 55',
    'when: flag.open && !flag.open && value >= 55',
    'ending-unreachable',
    '',
  ],
  [
    'an ending behind another',
    'when: flag.districtHasIt',
    'when: flag.open && value >= 60 && embedding >= 50 && tie.samWil >= 2 && !flag.districtHasIt',
    'ending-unreachable',
    'districtOffice',
  ],
  [
    'a guard that contradicts itself',
    'guard: known.karim.fire && week >= 3',
    'guard: week < 3 && week >= 3',
    'condition-never',
    'week < 3 && week >= 3',
  ],
  [
    'a week that never comes',
    'guard: week >= 4\n    closed: From week 4',
    'guard: week >= 40\n    closed: From week 4',
    'condition-never',
    'week >= 40',
  ],
];

const findingsOf = (text: string) => lint({ 'scenario.yaml': text, 'locales/nl.yaml': NL }).findings;

/** The characters that a finding marks. */
const marked = (text: string, { line, column, end }: ReturnType<typeof findingsOf>[number]): string => {
  const row = text.split('\n')[line - 1]!;
  return row.slice(column - 1, end?.line === line ? end.column - 1 : undefined);
};

describe('planted into the bundled scenario', () => {
  test.each(PLANTED)('%s', (_, piece, instead, rule, where) => {
    expect(GOOD.includes(piece)).toBe(true);
    const text = GOOD.replace(piece, () => instead);
    const found = findingsOf(text);
    if (rule === 'none') {
      // Borrowed hours make it possible, so nothing may be said.
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
      return;
    }
    const finding = found.find((one) => one.rule === rule);
    expect(found.map((one) => one.rule)).toContain(rule);
    if (where !== '') expect(marked(text, finding!)).toBe(where);
  });

  test('nothing, and nothing is found', () => {
    expect(findingsOf(GOOD)).toEqual([]);
  });
});

test('a condition that can never hold is shown with the part that cannot', () => {
  const text = GOOD.replace('guard: known.karim.fire && week >= 3', 'guard: "known.karim.fire && !(week < 30)"');
  const finding = findingsOf(text).find(({ rule }) => rule === 'condition-never');
  expect(worded(finding!.message)).toBe('`!(week < 30)` can never be true.');
});
