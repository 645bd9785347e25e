import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { mostWorthDiscussing } from '../../../../game/core/debrief/class/discuss.ts';
import { type Report, reportHtml, reportOf } from '../../../../game/core/debrief/exports/exports.ts';
import type { LineParts, Session } from '../../../../game/core/session/session.ts';
import { type Words, sayFrom } from '../../../../game/core/view/view.ts';
import { classFrom } from '../../../support/broken-class.ts';
import { debriefOfClass, sessionOf } from '../../../support/class-of.ts';
import { aScenario, bundled } from '../../../support/games.ts';

vi.setConfig({ testTimeout: 60_000 });

const catalogue = (language: string): Record<string, string> =>
  Object.assign(
    {},
    ...['game', 'debrief', 'class'].map((file) =>
      JSON.parse(readFileSync(new URL(`../../../../assets/locales/${language}/${file}.json`, import.meta.url), 'utf8')),
    ),
  ) as Record<string, string>;
const say = { en: sayFrom(catalogue('en'), 'en'), nl: sayFrom(catalogue('nl'), 'nl') };

const containers = bundled('locked-containers');
const room = debriefOfClass(containers, classFrom(containers, 'story', 10, 6), true);
const report = reportOf(room, { ranked: mostWorthDiscussing(room.splits, room.anger, []), worths: [] });

const wordsIn = ({ title, sections }: Report): readonly Words[] => [
  title,
  ...sections.flatMap(({ heading, sentences, tables, quotes }) => [
    heading,
    ...sentences,
    ...tables.flatMap((table) => [
      ...(table.title === undefined ? [] : [table.title]),
      ...table.head,
      ...table.rows.flatMap((row) =>
        row.filter((cell): cell is Words => typeof cell === 'string' || (typeof cell === 'object' && 'key' in cell)),
      ),
    ]),
    ...quotes.flatMap(({ title: own, lines = [], texts }) => [
      own,
      ...lines,
      ...texts.flatMap(({ about }) => about ?? []),
    ]),
  ]),
];

describe('the report of a class', () => {
  test.each(['en', 'nl'] as const)('has a word for everything in %s, and fills every gap', (language) => {
    const said = wordsIn(report).map(say[language]);
    expect(said.filter((text) => /^(report|debrief|hat|task|choice|gauge)\.[\w.]+$/.test(text))).toEqual([]);
    expect(said.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  });
  test('names nobody', () => {
    const html = reportHtml(report, say.en);
    expect(room.sessions.filter(({ alias, file }) => html.includes(alias) || html.includes(file))).toEqual([]);
  });
  test('of two sessions says that there are too few, and nothing of what they did', () => {
    const two = debriefOfClass(containers, classFrom(containers, 'story', 2, 6));
    const { sections } = reportOf(two, { ranked: [], worths: [] });
    expect(sections.map(({ heading }) => say.en(heading))).toEqual(['The class', 'How to read this']);
    expect(sections[0]!.sentences.map(say.en).join(' ')).toContain('Fewer than three');
  });
});

describe('its HTML', () => {
  const ELEMENTS =
    'html head meta title style body main h1 h2 h3 p section table caption thead tbody tr th td ul li em blockquote footer span svg rect';
  const ATTRIBUTES =
    'lang charset http-equiv content name scope class dir viewbox preserveaspectratio aria-hidden width height';
  /** Whatever a browser would take for an element or an attribute. */
  const marksIn = (html: string) => {
    const body = html.replace(/^<!doctype html>\n/, '').replace(/<style>[^<]*<\/style>/, '<style></style>');
    const tags = [...body.matchAll(/<\/?([^\s>/]*)((?:[^>"]|"[^"]*")*)>/g)];
    const names = tags.map(([, name]) => name!.toLowerCase());
    const attributes = tags.flatMap(([, , rest]) =>
      [...rest!.matchAll(/([^\s=/"]+)\s*=\s*"[^"]*"/g)].map(([, name]) => name!.toLowerCase()),
    );
    return {
      elements: [...new Set(names)].filter((name) => !ELEMENTS.split(' ').includes(name)),
      attributes: [...new Set(attributes)].filter((name) => !ATTRIBUTES.split(' ').includes(name)),
    };
  };

  test('has a policy that lets in nothing but its own style, by its hash', () => {
    const html = reportHtml(report, say.en);
    const style = /<style>([^<]*)<\/style>/.exec(html)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri`);
    expect(html).not.toMatch(/<script|javascript:|https?:|url\(|@import/i);
    expect(marksIn(html)).toEqual({ elements: [], attributes: [] });
  });

  const town = aScenario();
  let salt = 0;
  const writes = (alias: string, content: string): Session => {
    const texts = [{ kind: 'justification', content, salt: `a salt of some length ${++salt}` }] as const;
    const answer: LineParts = { decision: '2 answer bench here', texts };
    return sessionOf(town, alias, '1 end', answer);
  };
  const htmlOf = (contents: readonly string[]): string => {
    const debrief = debriefOfClass(
      town,
      contents.map((one, i) => writes(`plain-owl-${10 + i}`, one)),
    );
    return reportHtml(reportOf(debrief, { ranked: [], worths: [] }), say.en);
  };

  test('shows what trainees wrote as text', () => {
    const html = htmlOf([
      '<img src=x onerror=alert(1)>',
      '</blockquote></style><script>alert(1)</script>',
      '{title} & "x" \'y\'',
    ]);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('&lt;/blockquote&gt;&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('{title} &amp; &quot;x&quot; &#39;y&#39;');
    expect(marksIn(html)).toEqual({ elements: [], attributes: [] });
  });
  test('has no other marks than its own, whatever trainees wrote', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '/',
      '=',
      'script',
      '<svg',
      'onload',
      '-->',
      ']]>',
      '\u202E',
      '\u0000',
      '{',
      '}',
      'a',
    );
    const text = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.tuple(text, text, text), (texts) => {
        expect(marksIn(htmlOf(texts))).toEqual({ elements: [], attributes: [] });
      }),
      { numRuns: 60, seed: 9 },
    );
  });
});
