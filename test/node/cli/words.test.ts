import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CHARTER_CLAUSES,
  CONTROLS,
  DOORS,
  FAMILIES,
  HATS,
  LEADER_TASKS,
  OWN_GAUGES,
  PILLARS,
  PLACES,
  RISKS,
  SECTORS,
  SETTLERS,
} from '../../../game/core/scenario/vocabulary.ts';
import { LANGUAGES, sayIn } from '../../../game/node/cli/text/say.ts';
import type { RefusalCode } from '../../../game/core/session/session.ts';

const root = new URL('../../../', import.meta.url);
const words = (language: string, file: string) =>
  JSON.parse(readFileSync(new URL(`assets/locales/${language}/${file}.json`, root), 'utf8')) as Record<string, string>;
const codes = [
  ...readFileSync(new URL('game/core/engine/refusal.ts', root), 'utf8').matchAll(/code: '([a-z-]+)'/g),
].map(([, code]) => `refusal.${code}`);
const engine = new URL('game/core/engine/', root);
const rules = readdirSync(engine, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, engine), 'utf8').matchAll(/'(rule\.[a-zA-Z]+)'/g)])
  .map(([, rule]) => rule!);
const of = (prefix: string, list: readonly string[]) => list.map((word) => `${prefix}.${word}`);
const needed = [
  ...codes,
  ...rules,
  ...of('hat', HATS),
  ...of('pillar', PILLARS),
  ...of('gauge', [...OWN_GAUGES, ...PILLARS]),
  ...of('sector', SECTORS),
  ...of('family', FAMILIES),
  ...of('task', LEADER_TASKS),
  ...of('risk', RISKS),
  ...of('door', DOORS),
  ...of('settler', SETTLERS),
  ...of('charter', CHARTER_CLAUSES),
  ...of('place', PLACES),
];

describe.each(['en', 'nl'])('in %s', (language) => {
  test('the game has a word for everything it can name', () => {
    const there = words(language, 'game');
    expect(needed.filter((key) => there[key] === undefined)).toEqual([]);
  });
  test('every control that the story brings is explained with its key', () => {
    expect(of('lesson', CONTROLS).filter((key) => words(language, 'terminal')[key] === undefined)).toEqual([]);
  });
});

const ALL = readdirSync(new URL('assets/locales/en', root)).map((file) => file.replace('.json', ''));

test.each(ALL)('the languages of %s.json have the same texts with the same gaps to fill', (file) => {
  const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
  const [en, nl] = [words('en', file), words('nl', file)];
  expect(Object.keys(nl)).toEqual(Object.keys(en));
  for (const [key, text] of Object.entries(en)) expect([key, gaps(nl[key]!)]).toEqual([key, gaps(text)]);
});

test('one of something is said as one', () => {
  const { t } = sayIn('en');
  expect([t('price.hours', { n: 1 }), t('price.hours', { n: 3 })]).toEqual(['1 hour', '3 hours']);
});

describe('why a session file is left out', () => {
  // A reason more than these does not compile.
  const REASONS = {
    empty: true,
    'too-large': true,
    foreign: true,
    newer: true,
    older: true,
    'header-damaged': true,
    'not-text': true,
    'no-decisions': true,
    'other-scenario': true,
    duplicate: true,
    unreadable: true,
    'not-a-file': true,
    'zip-broken': true,
    'zip-foreign': true,
    'zip-too-many': true,
    'zip-entry': true,
  } as const satisfies Record<RefusalCode, true>;

  test.each(Object.keys(REASONS))('%s is said in words, in both languages', (code) => {
    const said = LANGUAGES.map((language) => sayIn(language).t(`class.file.${code}`));
    expect(new Set([...said, `class.file.${code}`]).size).toBe(LANGUAGES.length + 1);
  });
});
