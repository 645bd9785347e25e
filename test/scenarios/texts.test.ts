/**
 * Every text in every language it has: there, as short as its place allows, with the same gaps to fill. `check` warns of
 * texts that are missing and refuses ids that no text has; lengths and gaps of a translation are looked at here alone.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Scenario, readScenario } from '../../game/core/scenario/scenario.ts';
import { scenarioSchema } from '../../game/core/scenario/schema.ts';
import { walk } from '../../game/core/scenario/walk.ts';

type Texts = Readonly<Record<string, string>>;
/** The most characters that a translation may have, of a text with this id and this original. */
type Room = (id: string, original: string) => number;

const gaps = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ');
const loose = (text: string): boolean => (text.match(/\*/g) ?? []).length % 2 === 1;
/** Names, times and short words may be the same in two languages; a whole sentence never is. */
const SAME_BY_CHANCE = 25;

/** What is wrong with one translated text, or nothing. Empty is right where the original says nothing, too. */
const wrongWith = (original: string, translated: string | undefined, longest: number): string | undefined => {
  if (translated === undefined) return 'missing';
  if (translated.trim() === '' && original !== '') return 'empty';
  if (gaps(translated) !== gaps(original)) return 'other gaps';
  if (loose(translated) && !loose(original)) return 'stress left open';
  if (translated.length > longest) return `${translated.length - longest} too long`;
  const ofOurs = original.replace(/\{\w+\}/g, '').length;
  if (translated === original && ofOurs > SAME_BY_CHANCE) return 'not translated';
  return undefined;
};

const mistakes = (original: Texts, translated: Texts, room: Room): string[] => [
  ...Object.entries(original).flatMap(([id, text]) => {
    const wrong = wrongWith(text, translated[id], room(id, text));
    return wrong === undefined ? [] : [`${id}: ${wrong}`];
  }),
  ...Object.keys(translated).flatMap((id) => (original[id] === undefined ? [`${id}: has no original`] : [])),
];

describe('a translated text', () => {
  test.each([
    ['is in order', '{seen} bags. *Again.*', '{seen} zakken. *Alweer.*', undefined],
    ['is in order with its gaps in another order', '{seen}, {week}', '{week}, {seen}', undefined],
    ['is in order when it is a name', 'Karim', 'Karim', undefined],
    [
      'is in order when it is little more than its gaps',
      'Week {week}: {title} ({what})',
      'Week {week}: {title} ({what})',
      undefined,
    ],
    ['is not there', 'Monday', undefined, 'missing'],
    ['has nothing but spaces', 'Monday', '  ', 'empty'],
    ['has lost a gap', '{seen} bags', 'zakken', 'other gaps'],
    ['has a gap of its own', 'bags', '{seen} zakken', 'other gaps'],
    ['has a gap in another language', '{week}', '{weken}', 'other gaps'],
    ['stresses to the end of the page', 'So I *am* it.', 'Dus ik *ben het.', 'stress left open'],
    ['is longer than its place', 'Monday', 'm'.repeat(43), '3 too long'],
    ['is still the original', 'Nobody ever thanked the broom.', 'Nobody ever thanked the broom.', 'not translated'],
  ])('%s', (_, original, translated, wrong) => expect(wrongWith(original, translated, 40)).toBe(wrong));

  test('has an original', () => expect(mistakes({}, { title: 'Hek' }, () => 40)).toEqual(['title: has no original']));
});

const scenarios = new URL('../../scenarios/', import.meta.url);
const languagesOf = (id: string): string[] => {
  const folder = new URL(`${id}/locales/`, scenarios);
  return existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.yaml$/, '')) : [];
};
const translations = readdirSync(scenarios, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => languagesOf(name).map((language) => [name, language] as const));

/** The longest that the schema allows for each text, by its id. */
const capsOf = (scenario: Scenario): Readonly<Record<string, number>> => {
  const caps: Record<string, number> = {};
  walk(scenarioSchema, scenario, (mark, _value, _path, id) => {
    if ('text' in mark) caps[id.join('.')] = mark.text.longest;
  });
  return caps;
};

describe.each(translations)('%s in %s', (id, language) => {
  const read = (path: string) => readFileSync(new URL(`${id}/${path}`, scenarios), 'utf8');
  const path = `locales/${language}.yaml`;
  const result = readScenario({ 'scenario.yaml': read('scenario.yaml'), [path]: read(path) });

  test('has nothing to find', () => expect(result.findings).toEqual([]));

  test('every text has its place in the schema', () => {
    if (!result.ok) return expect.fail('does not come in');
    const caps = capsOf(result.scenario);
    expect(Object.keys(result.scenario.texts).filter((text) => caps[text] === undefined)).toEqual([]);
  });

  test('every text is there, fits, and keeps its gaps', () => {
    if (!result.ok) return expect.fail('does not come in');
    const caps = capsOf(result.scenario);
    const room: Room = (text, original) => Math.min(caps[text]!, Math.floor(1.35 * original.length) + 20);
    expect(mistakes(result.scenario.texts, result.scenario.translations[language]!, room)).toEqual([]);
  });
});

test('Forty-one bags can be played in Dutch', () => expect(translations).toContainEqual(['locked-containers', 'nl']));

const assets = new URL('../../assets/locales/', import.meta.url);
const inside = (language: string): string[] =>
  readdirSync(new URL(`${language}/`, assets)).map((file) => `${language}/${file}`);
const ofWindow = (language: string): string[] => [`${language}.json`, ...inside(language)];
const jsonOf = (path: string): Texts => JSON.parse(readFileSync(new URL(path, assets), 'utf8')) as Texts;

describe('the texts of the window and of the terminal', () => {
  test('are the same files', () =>
    expect(inside('nl').map((file) => file.replace('nl/', 'en/'))).toEqual(inside('en')));

  // Half as long again as the English and a word more: beyond that, labels break their buttons.
  const room: Room = (_, original) => Math.floor(1.5 * original.length) + 12;
  test.each(ofWindow('en'))('%s has its Dutch', (path) =>
    expect(mistakes(jsonOf(path), jsonOf(path.replace('en', 'nl')), room)).toEqual([]),
  );
});
