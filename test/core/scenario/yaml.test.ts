/** YAML is read as another library reads it: value by value, in strange spellings and in files that somebody cut up. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readYaml, valueAt } from '../../../game/core/scenario/yaml-source.ts';
import { inWords, worded } from '../../support/worded.ts';

const FOLDER = new URL('../../../scenarios/locked-containers/', import.meta.url);
const FILES = ['scenario.yaml', 'locales/nl.yaml'].map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** What the other library makes of it; undefined where it finds fault, but with brackets that close too far to the left. */
const otherwise = (text: string): { readonly value: unknown } | undefined => {
  const document = parseDocument(text, { schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false });
  const faults = document.errors.filter(({ message }) => !message.includes('sufficiently indented'));
  return faults.length > 0 ? undefined : { value: document.toJS() as unknown };
};

const ours = (text: string): { readonly value: unknown } | undefined => {
  const { value, findings } = readYaml('x.yaml', text);
  return findings.length > 0 ? undefined : { value: value ?? null };
};

const words =
  '0 7 -7 +12 007 0o17 0x1F 0o8 0xg -0x1 -0 .5 +.5 5. 1.50 1e3 1E-3 1e 1e999 .inf -.INF +.Inf .INf .nan .NaN .nAn ~ null ' +
  'Null NULL nUll true True TRUE tRUE false yes no on off 1_000 0b11 1:30 2001-01-01 99999999999999999999 . -- --- x';

const STRANGE: readonly string[] = [
  ...words.split(' ').flatMap((word) => [`a: [${word}]\n`, `a:  ${word}  # so\n`]),
  ...['0o17', '0x1F', '1.0', '1e3', 'true', '.inf', '"1"', '012'].map((word) => `${word}: a\n`),
  ...['|', '|-', '|+', '|2', '|2-', '|+1', '>', '>-', '>+', '>1', '>-2'].flatMap((sign) =>
    ['  one\n  two\n', '  one\n\n    two\n   three\n\n\n', '\n\n  one\n', '', '\n\n'].flatMap((body) => [
      `a: ${sign}\n${body}b: 1\n`,
      `- ${sign} # note | note\n${body}- b\n`,
    ]),
  ),
  'a: x\n  y\n\n  z\nb: 1\n',
  'a: "x\n  y\n\n  z \\\n  w"\n',
  "a: 'x\n  y''s'\n",
  'a: "\\u0041\\x41\\n\\t\\"\\/\\\\\\e"x'.replace('\\e"x', '"'),
  "a: ''''\nb: ''\nc: \"\"\n",
  '{a: 1, b: [1, {c: d}], e, f: , "g":1, \'h\' : 2}\n',
  '[a, b: c, ? d : e, "f":g, h:i]\n',
  'a: [1,\n  2, # c\n  3,\n  ]\nb: {x: 1, # y\n  }\n',
  'a: [\n  1, # c\n  2\n]\nb:\n  c: {\r\n    d: [\r\n    ],\r\n  }\n  e: |\n    {\n    }\n',
  'a: [\n]\nb: "c\n  ]"\n',
  '# c\na: 1 # d\n# e\n\n  # f\nb: #g\n  # h\n  c: 1\n',
  '? a\n: b\n? c\n',
  '? |\n  a\n: b\n',
  '---\na: 1\n...\n',
  '%YAML 1.2\n---\na: 1\n',
  '---\n',
  '',
  '# nothing\n',
  '\n\n',
  'x',
  '- 1\n-\n- - 2\n  - 3\n-\n  a: b\n',
  'a:\n- 1\n- 2\nb:\n - x\n',
  'a:\tb\t# c\nd :  e\n',
  'a: b#c\nd: http://e.f/g\nh: [i:j]\nk: l, m\n',
  '- ? a\n  : b\n- c: 1\n  d: 2\n',
  'a: 1\r\nb: |\r\n  x\r\n  y\r\nc: "p\r\n  q"\r\n',
  '\ufeffa: 1\n',
  'a: 💥\né: x\u2028y\n',
  ' a: 1\n b: 2\n',
  '<<: {a: 1}\nb: 2\n',
];

describe('YAML', () => {
  test.each(FILES.flatMap((text) => [text, text.replaceAll('\n', '\r\n')]))('of a bundled scenario %#', (text) => {
    expect(ours(text)).toEqual(otherwise(text));
  });

  test.each(STRANGE)('in the spelling %j', (text) => {
    expect(otherwise(text)).toBeDefined();
    expect(ours(text)).toEqual(otherwise(text));
  });

  test.each([
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-syntax'],
    ['an anchor', 'a: &b 1\n', 'yaml-alias'],
    ['an alias', 'a: *b\n', 'yaml-alias'],
    ['a tag', 'a: !!str 1\n', 'yaml-syntax'],
    ['an unknown tag', 'a: !x {b: 1}\n', 'yaml-syntax'],
    ['a map as a key', '{a: 1}: 2\n', 'forbidden-key'],
    ['the same key, spelt in another way', '"a": 1\na: 2\n', 'duplicate-key'],
    ['three keys twice in one map', 'a: 1\nb: 1\nc: 1\na: 2\nb: 2\nc: 2\n', 'duplicate-key'],
    ['a bracket too many', 'a: [\n  1\n]\n]\n', 'yaml-syntax'],
    ['a bracket that belongs to a text', 'a: [\n]\nb: x\n]\n', 'yaml-syntax'],
    ['a control character', 'a: \u0007\n', 'control-character'],
  ])('with %s is refused', (_, text, rule) => {
    expect(readYaml('x.yaml', text).findings.map((one) => one.rule)).toEqual([rule]);
  });

  test.each([
    ['a: @b', 'A text or a name cannot begin with this sign.'],
    ['%b: 1', 'A text or a name cannot begin with this sign.'],
    ['a: "b" c', 'The quotation mark or bracket before this ends the value.'],
    ['a: [b]c', 'The quotation mark or bracket before this ends the value.'],
    ['a: b: c', 'A name with a colon cannot stand here.'],
    ['a: * b', 'Anchors and aliases are not read.'],
    ['a: !é b', 'Tags such as `!!str` are not read.'],
    ['a: |12x\n b', 'Behind `|` or `>` the text begins on the next line.'],
    ['a: "\\q"', 'After `\\` stands a sign that means nothing there.'],
  ])('%j is told in our words, not in the parser’s', (text, words) => {
    expect(readYaml('x.yaml', text).findings.map(({ message }) => worded(message))).toEqual([words]);
  });

  test.each([
    ['too far in', 'a: 1\n  b: 2\nc: 3\nd: 4\n'],
    ['not far enough in', 'a:\n  b: 1\n  c: 2\n d: 3\n  e: 4\n'],
  ])('one line %s is told once, in plain words', (_, text) => {
    const plain = expect.stringContaining('lines that belong together begin in the same column');
    const found = readYaml('x.yaml', text).findings.map((one) => inWords(one));
    expect(found).toMatchObject([{ rule: 'yaml-syntax', message: plain }]);
  });
});

/** A page or two, so that many can be tried; cut anywhere. */
const PAGES = FILES[0]!.slice(0, FILES[0]!.indexOf('\nactors:') + 1);
/** Lines of nothing but tabs, or of blanks under `|2`, are read by each library in its own way: there they are left out. */
const ALIKE = STRANGE.filter((text) => !/\t|[|>][-+]?[0-9]/.test(text));
const piece = fc.oneof(
  fc.constantFrom(...ALIKE, ...ALIKE.map((text) => text.replaceAll('\n', '\n    '))),
  fc.constantFrom(...'\n,\n  ,\n- ,: ,? ,[,],{,},",\',#, #,|,>,|-,  ,...\n,---\n,%,@,`,-,\\'.split(',')),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replaceAll('\t', ' ')),
);
const cutUp = fc
  .array(fc.tuple(fc.nat(PAGES.length), fc.nat(30), piece), { minLength: 1, maxLength: 3 })
  .map((cuts) => cuts.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), PAGES));

test('a file that somebody cut up is refused, or read as the other library reads it', () => {
  let read = 0;
  fc.assert(
    fc.property(cutUp, (text) => {
      const mine = ours(text);
      if (mine === undefined) return;
      read++;
      expect(mine).toEqual(otherwise(text));
    }),
    { numRuns: 600, seed: 7 },
  );
  expect(read).toBeGreaterThan(50);
});

/** Every path of a value with what stands there. */
const leaves = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [path];

test.each(FILES)('every word of a bundled scenario stands where it is said to stand %#', (text) => {
  const source = readYaml('x.yaml', text);
  const paths = leaves(source.value);
  expect(paths.length).toBeGreaterThan(500);
  for (const path of paths) {
    const { from, to } = source.valueSpan(path)!;
    const [line, column] = [text.slice(0, from).split('\n').length, from - text.lastIndexOf('\n', from - 1)];
    expect(source.at(path)).toEqual({ line, column });
    const key = source.keySpan(path);
    if (key) expect(String(otherwise(text.slice(key.from, key.to))?.value)).toBe(path.at(-1));
    const value = valueAt(source.value, path);
    const span = typeof value === 'string' ? source.textSpan(path, 0, value.length) : undefined;
    if (span) expect(text.slice(span.from, span.to)).toBe(value);
    else if (typeof value !== 'string') expect(otherwise(text.slice(from, to))?.value).toBe(value);
  }
});
