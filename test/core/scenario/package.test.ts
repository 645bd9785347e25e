/** Packages: what goes in comes out, byte for byte; what a stranger forged hands out nothing. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../../game/core/scenario/package.ts';
import { png } from '../../support/drawings.ts';
import { type ZipEntry, zip } from '../../support/zips.ts';
import { inWords } from '../../support/worded.ts';

const MAIN = { name: 'scenario.yaml', text: 'format: two-hats/1\n' };
const files = { 'scenario.yaml': 'format: two-hats/1\r\ntitle: Ça va\n', 'locales/nl.yaml': 'title: Jawel\n' };
const pictures = { 'art/b.png': png(3, 3), 'art/A.jpg': png(4, 4) };

describe('a package', () => {
  test('gives back what was packed, and packs to the same bytes again', () => {
    const bytes = packed(files, pictures);
    const out = unpacked(bytes);
    expect(out).toEqual({ files, pictures, findings: [] });
    expect(packed(out.files, out.pictures)).toEqual(bytes);
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    expect(packed(turned, pictures)).toEqual(bytes);
  });

  test('can be opened by any other program', () => {
    const other = unzipSync(packed(files, pictures));
    expect(Object.keys(other)).toEqual(['art/A.jpg', 'art/b.png', 'locales/nl.yaml', 'scenario.yaml']);
    expect(new TextDecoder().decode(other['scenario.yaml'])).toBe(files['scenario.yaml']);
  });

  test('gives back any texts and bytes', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 400 })
      .map((one) => one.replace(/^\ufeff/, '').toWellFormed());
    fc.assert(
      fc.property(text, text, fc.uint8Array({ maxLength: 500 }), fc.nat(9), (main, nl, bytes, times) => {
        const given = { 'scenario.yaml': main.repeat(1 + 40 * times), 'locales/nl.yaml': nl };
        const out = unpacked(packed(given, { 'art/x.webp': bytes }));
        expect(out).toEqual({ files: given, pictures: { 'art/x.webp': bytes }, findings: [] });
      }),
      { numRuns: 150 },
    );
  });

  test('packed with its folder around it, as file managers do, is the same package', () => {
    const around = zip([
      { name: 'my bags/', store: true },
      { name: 'my bags/scenario.yaml', text: MAIN.text },
      { name: 'my bags/.DS_Store', text: 'x' },
      { name: '__MACOSX/my bags/._scenario.yaml', text: 'x' },
    ]);
    expect(unpacked(around)).toEqual({ files: { 'scenario.yaml': MAIN.text }, pictures: {}, findings: [] });
  });

  test('without its mark at the front of a text is the same text', () => {
    expect(unpacked(zip([{ ...MAIN, text: `\ufeff${MAIN.text}` }])).files).toEqual({ 'scenario.yaml': MAIN.text });
  });

  test('has files that are no part of a scenario: they stay out, and that is told', () => {
    const out = unpacked(zip([MAIN, { name: 'notes.txt', text: 'hello' }, { name: 'art/x.svg', text: '<svg/>' }]));
    expect(Object.keys(out.files)).toEqual(['scenario.yaml']);
    expect(out.pictures).toEqual({});
    expect(out.findings.map((one) => inWords(one))).toMatchObject([
      { severity: 'warning', rule: 'package-extra', message: /2 files.*notes\.txt/ },
    ]);
  });

  test('has at most as many translations as a folder, and tells which are left out', () => {
    const names = Array.from(
      { length: 70 },
      (_, n) => `locales/a${String.fromCharCode(97 + (n % 26))}-${'ABC'[Math.floor(n / 26)]}A.yaml`,
    );
    const out = unpacked(zip([MAIN, ...names.map((name) => ({ name, text: 'x', store: true }))]));
    expect(Object.keys(out.files).toSorted()).toEqual(
      ['scenario.yaml', ...names].toSorted().filter((name) => name in out.files),
    );
    expect(Object.keys(out.files)).toHaveLength(65);
    expect(out.findings.map((one) => inWords(one))).toMatchObject([
      { severity: 'warning', rule: 'package-extra', message: /at most 64.*6 are left out/ },
    ]);
  });

  test.each([
    ['larger than 1 MiB', 'x'.repeat(1024 * 1024 + 1), 'file-too-large', '1:1'],
    ['no UTF-8', Uint8Array.from([0x61, 0x0a, 0xc3, 0xa9, 0xc3, 0x28]), 'not-utf8', '2:2'],
    ['half a surrogate', Uint8Array.from([0xed, 0xa0, 0x80]), 'not-utf8', '1:1'],
  ])('with a text that is %s leaves that text out', (_, text, rule, place) => {
    const out = unpacked(zip([{ ...MAIN, text, store: true }]));
    expect(out.files).toEqual({});
    expect(out.findings.map((f) => [f.rule, `${f.line}:${f.column}`])).toEqual([[rule, place]]);
  });
});

const LARGE = 'a'.repeat(300_000);
const forged = (entry: Partial<ZipEntry>): Uint8Array => zip([{ ...MAIN, ...entry }]);
const many = (count: number): Uint8Array =>
  zip(Array.from({ length: count }, (_, n) => ({ name: `locales/${n}`, store: true })));

/** Whose forgery · the bytes · the rule that refuses all of it. */
const FORGED: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'package-broken'],
  ['a text', new TextEncoder().encode('format: two-hats/1'), 'package-broken'],
  ['an archive cut short', packed(files, pictures).slice(0, -5), 'package-broken'],
  ['bytes in front of an archive', Uint8Array.from([1, 2, ...packed(files, {})]), 'package-broken'],
  ['a closing record alone, far away', zip([MAIN], { start: 7 }), 'package-broken'],
  ['more rows than there are', zip([MAIN], { count: 2 }), 'package-broken'],
  ['another disc', zip([MAIN], { disc: 1 }), 'package-kind'],
  ['zip64', zip([MAIN], { start: 0xffffffff }), 'package-kind'],
  ['zip64 in an entry', forged({ size: 0xffffffff }), 'package-kind'],
  ['an encrypted entry', forged({ flags: 1 }), 'package-kind'],
  ['another way of packing', forged({ method: 12 }), 'package-broken'],
  ['a declared size that is too small', forged({ size: 3 }), 'package-broken'],
  ['a declared size that is too large', forged({ size: 40 }), 'package-broken'],
  ['a wrong checksum', forged({ crc: 7 }), 'package-broken'],
  ['data behind the end', forged({ packedSize: 5000 }), 'package-broken'],
  ['two names for one entry', forged({ localName: 'scenario.yamx' }), 'package-broken'],
  ['two entries with the same data', zip([MAIN, { ...MAIN, sameDataAs: 0 }]), 'package-broken'],
  ['a link', forged({ mode: 0o120777 }), 'package-link'],
  ['a pipe', forged({ mode: 0o010644 }), 'package-link'],
  ['a way up', forged({ name: '../scenario.yaml' }), 'package-name'],
  ['a way up and down', forged({ name: 'art/../../../etc/passwd' }), 'package-name'],
  ['an absolute path', forged({ name: '/etc/passwd' }), 'package-name'],
  ['a drive', forged({ name: 'C:evil.yaml' }), 'package-name'],
  ['a backslash', forged({ name: 'art\\..\\..\\evil.png' }), 'package-name'],
  ['a NUL', forged({ name: 'scenario.yaml\0.exe' }), 'package-name'],
  ['a name that turns its letters round', forged({ name: 'art/\u202egnp.x' }), 'package-name'],
  ['a prototype', forged({ name: '__proto__' }), 'package-name'],
  ['a name that is no UTF-8', forged({ name: Uint8Array.from([0xff, 0xfe]) }), 'package-name'],
  ['no name', forged({ name: '' }), 'package-name'],
  ['a name twice', zip([MAIN, MAIN]), 'package-name'],
  ['a name twice in other letters', zip([MAIN, { ...MAIN, name: 'Scenario.YAML' }]), 'package-name'],
  ['a bomb', forged({ text: LARGE }), 'package-too-large'],
  ['a bomb that says it is small', forged({ text: LARGE, size: 2_000 }), 'package-broken'],
  ['a size beyond all measure', forged({ text: 'x'.repeat(9), size: 200 * 1024 * 1024 }), 'package-too-large'],
  ['too many entries', many(2_001), 'package-too-large'],
];

describe('a package with', () => {
  test.each(FORGED)('%s hands out nothing', (_, bytes, rule) => {
    const out = unpacked(bytes);
    expect(out.files).toEqual({});
    expect(out.pictures).toEqual({});
    expect(out.findings.map((one) => one.rule)).toEqual([rule]);
    expect(inWords(out.findings[0]!)).toMatchObject({ severity: 'error', message: /./, hint: /./ });
  });

  test('two thousand entries is read', () =>
    expect(unpacked(many(2_000)).findings).toMatchObject([{ rule: 'package-extra' }]));

  test('a bomb that lies is left after what it declared', () => {
    // 64 MiB of one letter in 65 KiB, said to be 5 MiB: were it opened in one go, all of it would be made.
    const bomb = zip([{ name: 'art/x.png', text: new Uint8Array(64 * 1024 * 1024), size: 5 * 1024 * 1024 }]);
    const before = performance.now();
    expect(unpacked(bomb).findings).toMatchObject([{ rule: 'package-broken' }]);
    expect(performance.now() - before).toBeLessThan(2_500);
  }, 60_000);
});

const CASES = Number(process.env['TWO_HATS_FUZZ'] ?? 1) * 500;

test(`${CASES} packages with bytes changed, moved or lost never throw and hand out only what is sound`, () => {
  const whole = packed(files, pictures);
  const known = new Map(Object.entries({ ...files, ...pictures }));
  const change = fc.oneof(
    fc.record({ at: fc.nat(whole.length - 1), put: fc.uint8Array({ maxLength: 6 }), cut: fc.nat(6) }),
    fc.record({
      at: fc.nat(whole.length - 1),
      put: fc.constant(Uint8Array.from([255, 255, 255, 255])),
      cut: fc.constant(4),
    }),
    fc.record({ at: fc.nat(whole.length - 1), put: fc.constant(new Uint8Array()), cut: fc.nat(200) }),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      let bytes = [...whole];
      for (const { at, put, cut } of changes) bytes = bytes.toSpliced(at, cut, ...put);
      const out = unpacked(Uint8Array.from(bytes));
      for (const [name, value] of Object.entries({ ...out.files, ...out.pictures })) {
        // Checksums find accidents: an entry that comes out is one that went in, whatever name it has now.
        if (known.has(name)) expect(value).toEqual(known.get(name));
        expect(name).toMatch(/^(scenario\.yaml|locales\/[A-Za-z-]+\.yaml|art\/[A-Za-z0-9._-]+)$/);
      }
    }),
    { numRuns: CASES },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
