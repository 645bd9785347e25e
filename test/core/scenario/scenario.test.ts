/** The door: what is wrong is told at its line and column, with what to do; what is right comes in whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Finding, readScenario } from '../../../game/core/scenario/scenario.ts';
import { scenarioText } from '../../support/games.ts';
import { inWords, worded } from '../../support/worded.ts';

const GOOD = scenarioText();
const read = (text: string) => readScenario({ 'scenario.yaml': text });

/** Line and column, from 1, of the n-th place where these characters stand. */
const placeOf = (text: string, characters: string, nth = 1): string => {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = text.indexOf(characters, offset + 1);
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
};
const told = (f: Finding | undefined) => f && `${f.line}:${f.column} ${f.rule}`;

const endingsMore = (n: number): string =>
  Array.from({ length: n }, (_, i) => `  e${i}: { title: One, when: week > 1, text: So it ended. }\n`).join('');

/** What is wrong · a piece of the good file · what stands there instead · where the finding points · its rule · its hint. */
const BROKEN: readonly [string, string, string, string, string, string][] = [
  [
    'a bracket left open',
    'goals:\n  - roleSwitching',
    'goals: [roleSwitching',
    'fiction:',
    'yaml-syntax',
    'indentation',
  ],
  ['a field nobody knows', 'engagement: 30', 'engagment: 30', 'engagment', 'unknown-key', 'did you mean `engagement`?'],
  ['a field that is missing', 'policyArea: publicSpace\n', '', 'format:', 'missing-field', 'one of socialPolicy'],
  [
    'a word that is none',
    'family: connecting',
    'family: conecting',
    'conecting',
    'unknown-word',
    'did you mean `connecting`?',
  ],
  ['a number too large', 'trust: 40', 'trust: 140', '140', 'out-of-range', 'change the number'],
  ['a text where a number belongs', 'funds: 1000', 'funds: plenty', 'plenty', 'wrong-type', 'found `plenty`'],
  ['an id with a hyphen', 'letterSent:', 'letter-sent:', 'letter-sent', 'bad-id', 'rename it'],
  ['an id that points nowhere', 'open: paint', 'open: pait', 'pait', 'unknown-id', 'did you mean `paint`?'],
  ['an effect on nothing', 'trust.ada: 8', 'trust.adda: 8', 'trust.adda', 'unknown-id', 'did you mean `trust.ada`?'],
  [
    'a condition with a misspelt name',
    'value >= 60',
    'vallue >= 60',
    'vallue',
    'condition-name',
    'did you mean `value`?',
  ],
  ['a condition that cannot be read', 'value >= 60', 'value >= 60 week', 'week\n', 'condition-syntax', 'write it like'],
  ['and as a word', 'value >= 60', 'value >= 60 and week > 1', 'and week', 'condition-syntax', 'write `&&`'],
  ['or as a word', 'value >= 60', 'value >= 60 OR week > 1', 'OR week', 'condition-syntax', 'write `||`'],
  ['not as a word', 'value >= 60', 'not value >= 60', 'not value', 'condition-syntax', 'write `!`'],
  ['one equals sign', 'value >= 60', 'value = 60', '= 60', 'condition-syntax', 'write `==`'],
  [
    'a condition that is a number',
    'trust.eva >= 40',
    'trust.eva + 40',
    'trust.eva + 40',
    'condition-not-boolean',
    'compare it',
  ],
  ['a state that is not there', 'act.tea: busy', 'act.tea: busi', 'busi', 'unknown-id', 'did you mean `busy`?'],
  ['an event nobody can hear', 'act.tea: busy', 'act.te: busy', 'act.te:', 'unknown-id', 'did you mean `act.tea`?'],
  ['a key twice', 'ties:\n', 'flags: {}\nties:\n', 'flags: {}', 'duplicate-key', 'remove one'],
  [
    'an anchor with a price',
    'label: Here\n',
    'label: Here\n        cost: { hours: 1 }\n',
    'here:\n        label',
    'anchor-open',
    'no anchor',
  ],
  ['endings that can never come', '    when: at.square.kept\n', '', 'stays:', 'lost-endings', 'give it a `when`'],
  ['more endings than sixteen', 'endings:\n', `endings:\n${endingsMore(15)}`, 'e0:', 'bad-value', 'change it'],
  ['an alias', 'summary: ', 'summary: &s ', '&s', 'yaml-alias', 'write the value out'],
  ['a newer format', 'two-hats/1', 'two-hats/2', 'two-hats/2', 'format-too-new', 'newest version'],
];

describe('a scenario with one mistake', () => {
  test.each(BROKEN)('%s', (_, piece, instead, where, rule, hint) => {
    expect(GOOD).toContain(piece);
    const text = GOOD.replace(piece, instead);
    const result = read(text);
    expect(result.ok).toBe(false);
    const finding = result.findings.find((one) => one.rule === rule);
    expect([told(finding), worded(finding!.hint)]).toEqual([
      `${placeOf(text, where)} ${rule}`,
      expect.stringContaining(hint),
    ]);
  });

  test('a sheet with two names says how many there should be, and are', () => {
    const text = GOOD.replace(/ {6}carla:\n {8}when: open[^]*?(?= {4}effects)/, '');
    const [finding] = read(text).findings;
    expect(worded(finding!.message)).toBe('`names`: a sheet has three to seven names, here 2.');
  });

  test('all mistakes are told, not the first alone', () => {
    const text = GOOD.replace('trust: 40', 'trust: 140').replace('engagement: 30', 'engagment: 30');
    expect(read(text).findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['out-of-range', 'unknown-key']),
    );
  });
});

describe('a scenario that would never come to rest', () => {
  test.each([
    [
      'news that brings itself',
      { events: { morning: { event: 'frostBites' }, frostBites: { event: 'morning' } } },
      'endless-news',
    ],
    ['chance that is drawn for ever', { outcomes: { turnout: { few: { draw: 'turnout' } } } }, 'endless-news'],
    [
      'states that chase one another',
      { storylines: { council: { states: { quiet: { always: 'asks' }, asks: { always: 'quiet' } } } } },
      'endless',
    ],
    [
      'an interrupt nobody may answer',
      { dilemmas: { quarrel: { options: { letRun: { guard: 'week > 3' }, stepIn: { cost: { hours: 1 } } } } } },
      'interrupt-stuck',
    ],
  ])('%s', (_, patch, rule) => {
    const result = read(scenarioText(patch));
    expect(result.findings.map((one) => one.rule)).toContain(rule);
  });
});

describe('a scenario without a mistake', () => {
  test('has sixteen endings at most', () => {
    const own = GOOD.slice(GOOD.indexOf('endings:')).match(/^  \w+:$/gm)!.length;
    expect(read(GOOD.replace('endings:\n', `endings:\n${endingsMore(16 - own)}`)).ok).toBe(true);
    expect(read(GOOD.replace('endings:\n', `endings:\n${endingsMore(17 - own)}`)).ok).toBe(false);
  });

  test('comes in, frozen, with its texts by id', () => {
    const result = read(GOOD);
    if (!result.ok) throw new Error('the small town is good');
    expect(result.findings).toEqual([]);
    expect(Object.isFrozen(result.scenario.actors['ada'])).toBe(true);
    expect(result.scenario.texts['actors.ada.interests.shade.text']).toBe('I sit where there is shade.');
    expect(structuredClone(result.scenario)).toEqual(result.scenario);
  });

  test('written again it is the same scenario', () => {
    const again = read(stringify(parse(GOOD)));
    const first = read(GOOD);
    if (!first.ok || !again.ok) throw new Error('the small town is good');
    expect(again.scenario.contentHash).toBe(first.scenario.contentHash);
  });

  test('short and long forms are the same scenario', () => {
    const long = GOOD.replace('reveals: shade\n', 'reveals:\n            - ada.shade\n');
    expect(long).not.toBe(GOOD);
    const [a, b] = [read(GOOD), read(long)];
    if (!a.ok || !b.ok) throw new Error('both are good');
    expect(b.scenario.contentHash).toBe(a.scenario.contentHash);
  });

  test('a translation is laid over its texts and leaves rules and hash alone', () => {
    const nl = { 'scenario.yaml': GOOD, 'locales/nl.yaml': 'title: Kleine stad\nactors.ada.name: Aagje\n' };
    const result = readScenario(nl);
    if (!result.ok) throw new Error('the translation is good');
    expect(result.findings.map(({ rule }) => rule)).toEqual(['text-missing']);
    expect(result.scenario.translations['nl']?.['actors.ada.name']).toBe('Aagje');
  });

  test('a translation of nothing is told', () => {
    const result = readScenario({ 'scenario.yaml': GOOD, 'locales/nl.yaml': 'titel: Kleine stad\n' });
    expect(result.findings.map((f) => [f.file, told(f), worded(f.hint)])).toContainEqual([
      'locales/nl.yaml',
      '1:1 unknown-id',
      expect.stringMatching(/^did you mean `title`\?.*two-hats -- locale`/),
    ]);
  });

  test('a name whose translation is still empty is only warned of when no text has it any more', () => {
    const result = readScenario({ 'scenario.yaml': GOOD, 'locales/nl.yaml': 'actors.old.name: ""\n' });
    expect(result.ok).toBe(true);
    expect(result.findings.map((finding) => inWords(finding))).toContainEqual(
      expect.objectContaining({
        rule: 'unknown-id',
        severity: 'warning',
        hint: expect.stringContaining('two-hats -- locale`') as string,
      }),
    );
  });
});

describe('a hostile file', () => {
  test.each([
    ['nothing', '', 'empty-file'],
    ['not YAML', '{]', 'yaml-syntax'],
    ['a list', '- 1', 'format'],
    ['a prototype', 'format: two-hats/1\n__proto__: {a: 1}', 'forbidden-key'],
    ['a key four thousand times', `format: two-hats/1\n${'k: 1\n'.repeat(4_000)}`, 'duplicate-key'],
    ['brackets without end', `format: ${'['.repeat(5000)}`, 'nested-too-deep'],
    ['two megabytes', `a: ${'x'.repeat(2 * 1024 * 1024)}`, 'file-too-large'],
  ])('%s is one clear finding, soon', (_, text, rule) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    expect(result.findings.map((one) => one.rule)).toContain(rule);
  });

  test('whatever a file says, reading never throws and never lets a mistake in', () => {
    fc.assert(
      fc.property(
        fc.nat(GOOD.length - 1),
        fc.string({ maxLength: 12, unit: 'binary' }),
        fc.nat(40),
        (at, piece, cut) => {
          const result = read(GOOD.slice(0, at) + piece + GOOD.slice(at + cut));
          expect(result.ok).toBe(!result.findings.some(({ severity }) => severity === 'error'));
        },
      ),
      { numRuns: 300 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }, 120_000);
});
