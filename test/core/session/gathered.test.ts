import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type Session,
  type SessionFileBrought,
  gathered,
  judged,
  sessionsInArchive,
  writeSession,
} from '../../../game/core/session/session.ts';
import { MENDED, MISHAPS, classFrom, filesOf } from '../../support/broken-class.ts';
import { aScenario } from '../../support/games.ts';
import { zip } from '../../support/zips.ts';

vi.setConfig({ testTimeout: 30_000 });

const town = aScenario();
const sessions = classFrom(town, 'small-town', 14);
const files = filesOf(sessions);

const brought = (all: Readonly<Record<string, string | Uint8Array>>): readonly SessionFileBrought[] =>
  Object.entries(all).map(([name, text]) => ({
    name,
    text: typeof text === 'string' ? text : new TextDecoder().decode(text),
  }));
const together = (all: Readonly<Record<string, string | Uint8Array>>, wanted?: string) =>
  gathered(brought(all).map(judged), wanted);
const saidOf = ({ usable, refused }: ReturnType<typeof together>, name: string): string =>
  refused.find((one) => one.name === name)?.code ??
  usable
    .find((one) => one.name === name)
    ?.problems.map(({ code }) => code)
    .join() ??
  'gone';

describe('files of a class', () => {
  test('that are all sound are all there, by alias, whatever order they came in', () => {
    const { usable, refused, scenario } = together(files);
    expect([usable.length, refused, scenario]).toEqual([14, [], 'small-town']);
    const backwards = together(Object.fromEntries(Object.entries(files).toReversed()));
    expect(backwards.usable.map(({ name }) => name)).toEqual(usable.map(({ name }) => name));
    expect(usable.map(({ name }) => name)).toEqual(usable.map(({ name }) => name).toSorted());
  });

  test.each(Object.entries(MISHAPS))('of which one is %s: it is said, and the others are there', (mishap, happen) => {
    const [[name, text]] = Object.entries(files) as [[string, string]];
    const spoilt = `spoilt by accident.two-hats`;
    const rest = mishap === 'duplicate' ? files : Object.fromEntries(Object.entries(files).slice(1));
    const found = together({ ...rest, [spoilt]: happen(text, 1) });
    expect(saidOf(found, spoilt)).toBe(mishap);
    const sound = Object.keys(files).length - (mishap === 'duplicate' ? 0 : 1);
    expect(found.usable.length).toBe(sound + (MENDED.includes(mishap) ? 1 : 0));
    expect(name).not.toBe(spoilt);
  });

  test('an earlier state of the same session gives way to the fuller one, and is called by its name', () => {
    const [first] = sessions as [Session];
    const earlier = writeSession({ ...first, lines: first.lines.slice(0, 9), texts: [] });
    const { usable, refused } = together({ 'a copy from before lunch': earlier, ...files });
    expect(usable.length).toBe(14);
    expect(refused).toEqual([
      { name: 'a copy from before lunch', code: 'duplicate', detail: `${first.header.alias}.two-hats` },
    ]);
  });

  test('a copy from which the texts were taken out gives way, too', () => {
    const [first] = sessions as [Session];
    const { usable } = together({ ' bare': writeSession({ ...first, texts: [] }), ...files });
    expect(usable.map(({ name }) => name)).not.toContain(' bare');
  });

  test('of two scenarios are a class of the one that most were played in, or of the one that is asked for', () => {
    const two = { ...files, stranger: String(MISHAPS['other-scenario']!('', 3)) };
    expect(together(two).refused).toEqual([{ name: 'stranger', code: 'other-scenario', detail: 'another-story' }]);
    expect(together(two, 'another-story').usable.map(({ name }) => name)).toEqual(['stranger']);
  });

  test('of which none can be used are an empty class', () => {
    expect(together({ a: '', b: 'x' })).toMatchObject({ scenario: undefined, usable: [] });
  });

  test('never make it throw, whatever they hold, and none gets lost', () => {
    const rows = Object.values(files)
      .slice(0, 2)
      .flatMap((text) => text.split('\n'));
    const line = fc.oneof(fc.constantFrom(...rows), fc.string({ unit: 'binary' }), fc.json());
    const some = fc.array(
      fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (texts) => {
        const found = together(Object.fromEntries(texts.map((text, i) => [`file ${i}`, text])));
        expect(found.usable.length + found.refused.length).toBe(texts.length);
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});

describe('a zip file of sessions', () => {
  const opened = (bytes: Uint8Array) => {
    const found = sessionsInArchive('class.zip', bytes);
    return gathered(found.map(({ bring }) => judged(bring())));
  };
  const packed = Object.entries(files).map(([name, text]) => ({ name: `monday/${name}`, text }));

  test('is opened like a folder, without what file managers put beside', () => {
    const litter = ['__MACOSX/._a', 'monday/.DS_Store', 'Thumbs.db'].map((name) => ({ name, text: 'x' }));
    const { usable, refused } = opened(zip([...packed, ...litter, { name: 'monday/', text: '', store: true }]));
    expect([usable.length, refused]).toEqual([14, []]);
    expect(usable[0]!.name).toBe(
      `class.zip/monday/${sessions.map(({ header }) => header.alias).toSorted()[0]}.two-hats`,
    );
  });

  test.each([
    ['lies about its size', { size: 3 }, 'zip-entry'],
    ['is a link', { mode: 0o120777 }, 'zip-entry'],
    ['is encrypted', { flags: 1 }, 'zip-entry'],
    ['says that it is 200 MB', { size: 200 * 1024 * 1024 }, 'too-large'],
  ])('an entry that %s is told, the others are there', (_, lie, code) => {
    const found = opened(zip([...packed.slice(1), { ...packed[0]!, ...lie }]));
    expect([found.usable.length, found.refused.map((one) => one.code)]).toEqual([13, [code]]);
  });

  test('that is none is one refused file', () => {
    expect(opened(new Uint8Array(50)).refused).toEqual([{ name: 'class.zip', code: 'zip-broken', detail: '' }]);
  });
});
