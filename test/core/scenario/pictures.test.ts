/** Pictures of a scenario: what they are and how large is told from their first bytes; nothing is decoded. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMarkup, pictureHeader } from '../../../game/core/scenario/pictures/picture-header.ts';
import { type Pictures, readScenario } from '../../../game/core/scenario/scenario.ts';
import { jpeg, png, webp } from '../../support/drawings.ts';
import { scenarioText } from '../../support/games.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the header of a picture', () => {
  test.each([
    ['PNG', png(640, 480), { kind: 'png', width: 640, height: 480 }],
    ['JPEG', jpeg(800, 600), { kind: 'jpeg', width: 800, height: 600 }],
    ['lossy WebP', webp.lossy(320, 200), { kind: 'webp', width: 320, height: 200 }],
    ['lossless WebP', webp.lossless(4000, 3), { kind: 'webp', width: 4000, height: 3 }],
    ['extended WebP', webp.extended(70_000, 9), { kind: 'webp', width: 70_000, height: 9 }],
  ])('of a %s', (_, bytes, expected) => {
    expect(pictureHeader(bytes)).toEqual(expected);
    for (let cut = 0; cut < 24; cut++) expect(() => pictureHeader(bytes.subarray(0, cut))).not.toThrow();
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', bytesOf('format: two-hats/1')],
    ['a PNG of no width', png(0, 10)],
    ['a JPEG that never comes to its frame', Uint8Array.from([0xff, 0xd8, 0xff, ...Array<number>(5000).fill(0xff)])],
    ['a JPEG whose picture comes first', Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0, 2])],
  ])('is not found in %s', (_, bytes) => expect(pictureHeader(bytes)).toBeUndefined());

  test('of bytes that were tampered with is told, or is not; it never throws', () => {
    const whole = [png(3, 3), jpeg(3, 3), webp.lossy(3, 3), webp.lossless(3, 3), webp.extended(3, 3)];
    const tampered = fc.tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(80), fc.nat(255)), { maxLength: 8 }));
    fc.assert(
      fc.property(tampered, fc.nat(120), ([picture, changes], length) => {
        const bytes = picture.slice(0, length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const header = pictureHeader(bytes);
        expect(header === undefined || (header.width > 0 && header.height > 0)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is not looked for in markup', () => {
    for (const text of ['<svg/>', '\ufeff <?xml version="1.0"?>', '<!DOCTYPE svg>', '\n\n<SVG onload="x">']) {
      expect(isMarkup(bytesOf(text))).toBe(true);
    }
    expect(isMarkup(png(1, 1))).toBe(false);
  });
});

const withPicture = (file: string, alt = 'A bench.') =>
  scenarioText({ picture: { file, alt }, events: { morning: { picture: { file, alt: 'The same bench.' } } } });
const rules = (file: string, pictures: Pictures) =>
  readScenario({ 'scenario.yaml': withPicture(file) }, pictures).findings.map(({ rule }) => rule);
const twice = (rule: string) => [rule, rule];

describe('a scenario with a picture', () => {
  test.each<[string, string, Pictures, string[]]>([
    ['is read with it', 'art/x.png', { 'art/x.png': png(20, 10) }, []],
    ['is read whatever kind the ending says', 'art/x.webp', { 'art/x.webp': jpeg(20, 10) }, []],
    ['that is not there', 'art/x.png', { 'art/y.png': png(2, 2) }, ['picture-unused', ...twice('picture-missing')]],
    ['that has a name like a prototype', 'art/constructor', {}, twice('picture-name')],
    ['that lies elsewhere', '../x.png', {}, twice('picture-name')],
    ['that lies outside', '/etc/x.png', {}, twice('picture-name')],
    ['that is an SVG', 'art/x.svg', {}, twice('picture-svg')],
    ['that is an SVG in disguise', 'art/x.png', { 'art/x.png': bytesOf('<svg/>') }, twice('picture-svg')],
    ['that is none', 'art/x.png', { 'art/x.png': bytesOf('hello') }, twice('picture-kind')],
    ['that is too wide', 'art/x.png', { 'art/x.png': png(4097, 1) }, twice('picture-too-large')],
    ['that has too many pixels', 'art/x.png', { 'art/x.png': png(4096, 1954) }, twice('picture-too-large')],
    [
      'that is too heavy',
      'art/x.png',
      { 'art/x.png': new Uint8Array(5 * 1024 * 1024 + 1) },
      twice('picture-too-large'),
    ],
  ])('%s', (_, file, pictures, expected) => expect(rules(file, pictures)).toEqual(expected));

  test('says what can be seen, and that can be translated', () => {
    const silent = withPicture('art/x.png').replace('alt: A bench.', 'nothing: 1');
    const read = readScenario({ 'scenario.yaml': silent }, { 'art/x.png': png(2, 2) });
    expect(read.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['missing-field', 'unknown-key']));
    const files = { 'scenario.yaml': withPicture('art/x.png'), 'locales/nl.yaml': 'picture.alt: Een bank.\n' };
    const translated = readScenario(files, { 'art/x.png': png(2, 2) });
    expect(translated.ok && translated.scenario.translations['nl']?.['picture.alt']).toBe('Een bank.');
    expect(translated.ok && translated.scenario.texts['events.morning.picture.alt']).toBe('The same bench.');
  });

  test('is another scenario with another picture', () => {
    const hash = (shade: number) => {
      const read = readScenario({ 'scenario.yaml': withPicture('art/x.png') }, { 'art/x.png': png(2, 2, shade) });
      return read.ok ? read.scenario.contentHash : 'refused';
    };
    expect(hash(1)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(1)).toBe(hash(1));
    expect(hash(1)).not.toBe(hash(2));
  });
});
