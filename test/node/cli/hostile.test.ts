/** Hostile files, each through `check` as a folder and as a package: one clear finding, soon, and nothing else happens. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lint } from '../../../game/core/authoring/lint/lint.ts';
import { jpeg, png, webp } from '../../support/drawings.ts';
import { scenarioText } from '../../support/games.ts';
import { zip } from '../../support/zips.ts';
import { run } from './fake-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'two-hats-'));
const language = process.env['LC_ALL'];
let made = 0;
beforeAll(async () => {
  process.env['LC_ALL'] = 'en';
  // The thread that reads is loaded once; its clock is for reading.
  await run(['check', folderWith(main(GOOD))]);
}, 60_000);
afterAll(() => {
  rmSync(root, { recursive: true });
  if (language === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = language;
});

type Files = Readonly<Record<string, string | Uint8Array>>;

const folderWith = (files: Files): string => {
  const folder = join(root, String(++made));
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};
const packageWith = (files: Files): string => {
  const file = join(root, `${++made}.twohats`);
  writeFileSync(file, zip(Object.entries(files).map(([name, text]) => ({ name, text, store: true }))));
  return file;
};

/** The rules of what `check` says, once each; fails where it says anything but findings. */
const told = async (where: string): Promise<{ readonly rules: readonly string[]; readonly errors: number }> => {
  const { status, out, err } = await run(['check', where, '--format', 'json']);
  expect([status, err]).toEqual([1, '']);
  expect(out).not.toMatch(/\n\s+at |node:internal|Error:/);
  const findings = JSON.parse(out) as { rule: string; severity: string }[];
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { rules: [...new Set(errors.map(({ rule }) => rule))], errors: errors.length };
};

const GOOD = scenarioText({ controls: {} });
const withPicture = (file = 'art/x.png') => scenarioText({ picture: { file, alt: 'A bench.' } });
const deep = (depth: number): string => `deep: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`;
const long = (condition: string): string =>
  scenarioText({ agreements: { pact: { names: { ada: { when: condition } } } } });
const main = (text: string | Uint8Array): Files => ({ 'scenario.yaml': text });
const drawn = (bytes: Uint8Array): Files => ({ 'scenario.yaml': withPicture(), 'art/x.png': bytes });
const MIB = 1024 * 1024;
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => c.charCodeAt(0) & 0xff));
const LAUGHS = Array.from(
  { length: 12 },
  (_, n) =>
    `l${n}: &l${n} [${Array(9)
      .fill(n > 0 ? `*l${n - 1}` : 'ha')
      .join(', ')}]`,
);

const HOSTILE: readonly (readonly [string, Files, string])[] = [
  ['a YAML bomb', main(`${GOOD}${LAUGHS.join('\n')}\n`), 'yaml-alias'],
  ['ten thousand aliases', main(`${GOOD}a: &a [1]\nb: [${'*a, '.repeat(4_000)}]\n`), 'yaml-alias'],
  ['an alias of itself', main(`${GOOD}a: &a [*a]\n`), 'yaml-alias'],
  ['a merge of itself', main(`${GOOD}a: &a {<<: *a}\n`), 'yaml-alias'],
  ['a prototype', main(`${GOOD}__proto__: {polluted: true}\n`), 'forbidden-key'],
  ['a constructor', main(GOOD.replace('letterSent:', 'constructor: {initial: true}\n  letterSent:')), 'forbidden-key'],
  ['more than 1 MiB', main(`${GOOD}# ${'x'.repeat(MIB)}\n`), 'file-too-large'],
  ['brackets nested over 100', main(GOOD + deep(101)), 'nested-too-deep'],
  ['brackets nested over 100 lines', main(`${GOOD}deep:\n${'  [\n'.repeat(101)}`), 'nested-too-deep'],
  [
    'maps nested over 100',
    main(GOOD + Array.from({ length: 101 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')),
    'nested-too-deep',
  ],
  ['a hundred thousand brackets', main(`${GOOD}a: ${'['.repeat(100_000)}`), 'nested-too-deep'],
  ['half a million numbers', main(`${GOOD}a: [${'1,'.repeat(490_000)}]\n`), 'too-many-entries'],
  [
    'a line of 100,000 characters',
    main(GOOD.replace('summary: ', `summary: ${'word '.repeat(20_000)}`)),
    'text-length',
  ],
  [
    'ten thousand keys',
    main(GOOD + Array.from({ length: 10_000 }, (_, n) => `k${n}: 1\n`).join('')),
    'too-many-entries',
  ],
  ['the same key ten thousand times', main(GOOD + 'k: 1\n'.repeat(10_000)), 'too-many-entries'],
  ['no UTF-8', main(latin(`${GOOD}# caf\u00e9\n`)), 'not-utf8'],
  ['UTF-16', main(Uint8Array.from([0xff, 0xfe, ...[...GOOD].flatMap((c) => [c.charCodeAt(0), 0])])), 'not-utf8'],
  ['nothing but blank lines', main('\n'.repeat(MIB)), 'too-many-entries'],
  ['brackets that only close', main(`${GOOD}${']'.repeat(500_000)}`), 'yaml-syntax'],
  ['letters turned round', main(GOOD.replace('A bench', 'A \u202ebench')), 'bidi-control'],
  [
    'letters turned round by an escape',
    main(GOOD.replace('A bench, a square and two hats.', '"A \\u202ebench"')),
    'bidi-control',
  ],
  ['a bell and an escape', main(GOOD.replace('A bench, a square and two hats.', '"\\a\\e[2J"')), 'control-character'],
  ['a condition of depth 1,000', main(long(`${'('.repeat(1_000)}true${')'.repeat(1_000)}`)), 'text-length'],
  ['sixty sums in one another', main(long(`${'(1 + '.repeat(60)}value${')'.repeat(60)} > 0`)), 'condition-too-long'],
  ['four hundred times not', main(long(`${'!'.repeat(400)}true`)), 'condition-too-long'],
  ['a condition that never ends', main(long('[1,2,3].all(x, [1,2,3].all(y, x > y))')), 'condition-construct'],
  ['a picture outside the folder', main(withPicture('../../x.png')), 'picture-name'],
  ['a picture at an absolute place', main(withPicture('/etc/passwd')), 'picture-name'],
  ['a picture on a drive', main(withPicture('C:\\x.png')), 'picture-name'],
  ['an SVG', { ...main(withPicture('art/x.svg')), 'art/x.svg': '<svg onload="alert(1)"/>' }, 'picture-svg'],
  ['an SVG that is called a PNG', drawn(new TextEncoder().encode('<svg onload="alert(1)"/>')), 'picture-svg'],
  ['a picture 4,097 pixels wide', drawn(png(4_097, 10)), 'picture-too-large'],
  ['a picture of more than 8 megapixels', drawn(webp.lossless(4_000, 2_001)), 'picture-too-large'],
  ['a picture that would take a gigabyte', drawn(jpeg(30_000, 30_000)), 'picture-too-large'],
  ['a picture of more than 5 MiB', drawn(new Uint8Array(5 * MIB + 1)), 'picture-too-large'],
];

const LONGEST_MS = 2_500;
/** What an ordinary scenario takes where the machine is not busy, the loading of a thread included, is far below. */
const SLOW_MS = 1_000;

/** Whether the machine is so busy that even an ordinary scenario takes long: then the clock may come first. */
const isBusy = async (): Promise<boolean> => {
  const start = performance.now();
  await run(['check', folderWith(main(GOOD))]);
  return performance.now() - start > SLOW_MS;
};

describe('check of a folder and of a package with', () => {
  test.each(HOSTILE)(
    '%s is one clear finding',
    async (_, files, rule) => {
      for (const where of [folderWith(files), packageWith(files)]) {
        const start = performance.now();
        const { rules } = await told(where);
        const late = rules.includes('too-long') || performance.now() - start > LONGEST_MS;
        if (late) expect(await isBusy(), `${rules} after ${performance.now() - start} ms`).toBe(true);
        else expect(rules).toEqual([rule]);
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
    60_000,
  );
});

/** Those that are a text alone; how large a file is, is for whoever reads the folder. */
const TEXTS = HOSTILE.flatMap(([name, files, rule]) => {
  const text = files['scenario.yaml'];
  const alone = Object.keys(files).length === 1 && typeof text === 'string' && rule !== 'file-too-large';
  return alone ? [[name, text, rule] as const] : [];
});

describe('reading, without a thread or a clock,', () => {
  test.each(TEXTS)('finds in %s that rule and no other', (_, text, rule) => {
    const { findings } = lint({ 'scenario.yaml': text });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map((one) => one.rule))]).toEqual([rule]);
  });
});

describe('check of a folder', { timeout: 60_000 }, () => {
  test('with links that lead out of it names each, and follows none', async () => {
    const secret = folderWith({ 'scenario.yaml': GOOD, 'nl.yaml': 'title: Geheim\n', 'x.png': png(2, 2) });
    const folder = folderWith({});
    symlinkSync(join(secret, 'scenario.yaml'), join(folder, 'scenario.yaml'));
    expect(await told(folder)).toEqual({ rules: ['link-outside'], errors: 1 });
    const second = folderWith({ 'scenario.yaml': GOOD });
    symlinkSync(secret, join(second, 'locales'));
    expect(await told(second)).toEqual({ rules: ['link-outside'], errors: 1 });
    const round = folderWith({});
    symlinkSync(round, join(round, 'scenario.yaml'));
    expect((await told(round)).errors).toBe(1);
  });

  test.each([
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['with both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('%s finds the same at the same places', async (_, written) => {
    const broken = GOOD.replace('trust: 40', 'trust: 140').replace('format: two-hats/1', 'format: two-hats/1 # é 💥');
    const findings = async (text: string) => {
      const folder = folderWith({ 'scenario.yaml': text });
      return (await run(['check', folder, '--format', 'json'])).out.replaceAll(folder, '');
    };
    expect(await findings(written(broken))).toBe(await findings(broken));
    expect((await run(['check', folderWith({ 'scenario.yaml': written(GOOD) })])).status).toBe(0);
  });
});

describe('a hostile package', () => {
  test.each([
    ['a bomb', [{ name: 'scenario.yaml', text: new Uint8Array(20 * MIB) }]],
    ['a bomb that lies', [{ name: 'art/x.png', text: new Uint8Array(64 * MIB), size: 5 * MIB }]],
    ['a way out', [{ name: '../escaped.yaml', text: GOOD }]],
  ])(
    'with %s is one finding, leaves nothing behind and takes little memory',
    async (_, entries) => {
      const file = join(root, `${++made}.twohats`);
      writeFileSync(file, zip(entries));
      const [before, start] = [readdirSync(root), process.memoryUsage().rss];
      expect((await told(file)).errors).toBe(1);
      expect(process.memoryUsage().rss - start).toBeLessThan(200 * MIB);
      expect(readdirSync(root)).toEqual(before);
      expect(existsSync(join(root, '..', 'escaped.yaml'))).toBe(false);
    },
    60_000,
  );
});
