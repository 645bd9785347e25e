/** Forty-one bags with one mistake at a time: each is told where it stands, and what to do. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario } from '../../game/core/scenario/scenario.ts';
import { inWords } from '../support/worded.ts';

const GOOD = readFileSync(new URL('../../scenarios/locked-containers/scenario.yaml', import.meta.url), 'utf8');

/** What is wrong · a piece of the file · what stands there instead · where the finding points, inside that · its rule. */
const BROKEN: readonly [string, string, string, string, string][] = [
  ['a tab for an indent', '\n  hat: publicServant\n  turns', '\n\that: publicServant\n  turns', '\that', 'yaml-syntax'],
  ['a key twice', '\nlanguage: en\n', '\nlanguage: en\nlanguage: nl\n', 'language: nl', 'duplicate-key'],
  ['a newer format', 'format: two-hats/1', 'format: two-hats/3', 'two-hats/3', 'format-too-new'],
  ['a field nobody knows', '\ndifficulty: 1', '\ndificulty: 1', 'dificulty', 'unknown-key'],
  ['a text too long', 'title: Forty-one bags', `title: ${'bags '.repeat(20)}`, 'bags bags', 'text-length'],
  ['a number out of range', 'energy: 80', 'energy: 180', '180', 'out-of-range'],
  ['a word that is none', 'sector: politics', 'sector: politic', 'politic', 'unknown-word'],
  ['an id that is none', '\n  ruudDenise: {', '\n  ruud-denise: {', 'ruud-denise', 'bad-id'],
  ['an actor that is not there', 'with: [karim, ruud]', 'with: [kareem, ruud]', 'kareem', 'unknown-id'],
  [
    'an effect on nothing',
    '{trust.karim: 7, trust.ruud: 4,',
    '{trust.karim: 7, trust.rudd: 4,',
    'trust.rudd',
    'unknown-id',
  ],
  [
    'a misspelt name in a condition',
    'when: tie.samWil >= 1',
    'when: tie.samWill >= 1',
    'tie.samWill',
    'condition-name',
  ],
  ['a condition that is no condition', 'when: cover >= 50', 'when: cover + 50', 'cover + 50', 'condition-not-boolean'],
  ['a condition cut short', 'when: open.key == 0', 'when: (open.key == 0', '0', 'condition-syntax'],
];

const placeOf = (text: string, offset: number): string => {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
};

test.each(BROKEN)('%s', (_, piece, instead, where, rule) => {
  const at = GOOD.indexOf(piece);
  expect(at).toBeGreaterThan(0);
  const text = GOOD.replace(piece, () => instead);
  const result = readScenario({ 'scenario.yaml': text });
  expect(result.ok).toBe(false);
  const told = result.findings.map((f) => `${f.line}:${f.column} ${f.rule}`);
  expect(told).toContain(`${placeOf(text, at + instead.indexOf(where))} ${rule}`);
  const said = result.findings.map((finding) => inWords(finding));
  expect(said.every(({ message, hint }) => message !== '' && hint !== '')).toBe(true);
});
