import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  SESSION_FILE,
  type SessionStatements,
  VERBS,
  type XapiWish,
  statementsOf,
} from '../../../../game/core/debrief/exports/exports.ts';
import { type Session, readSession, writeSession } from '../../../../game/core/session/session.ts';
import { classFrom } from '../../../support/broken-class.ts';
import { sessionOf, sittingsOf } from '../../../support/class-of.ts';
import { readScenario } from '../../../../game/core/scenario/scenario.ts';
import { aScenario } from '../../../support/games.ts';
import { wrongWithAttachment, wrongWithStatement } from '../../../support/xapi-rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const fileOf = (name: string): string =>
  readFileSync(new URL(`../../../../scenarios/locked-containers/${name}`, import.meta.url), 'utf8');
const read = readScenario({ 'scenario.yaml': fileOf('scenario.yaml'), 'locales/nl.yaml': fileOf('locales/nl.yaml') });
if (!read.ok) throw new Error(read.findings[0]?.rule);
const containers = read.scenario;
const sessions = classFrom(containers, 'locked-containers', 6, 2).toSorted((a, b) =>
  a.header.alias < b.header.alias ? -1 : 1,
);
const sittings = sittingsOf(containers, sessions);
const WISH: XapiWish = { scenario: 'locked-containers', withTexts: true };
const told = (wish: Partial<XapiWish> = {}): readonly SessionStatements[] =>
  sessions.map((session, i) => statementsOf(containers, session, sittings[i]!, { ...WISH, ...wish }));
const all = told().flatMap(({ statements }) => statements);
type Deep = { readonly [key: string]: Deep } & string;
const verbOf = (one: object): string => ((one as Deep)['verb'] as Deep)['id'] as string;
const of = (verb: keyof typeof VERBS) => all.filter((one) => verbOf(one) === VERBS[verb]) as unknown as readonly Deep[];

describe('statements of a class', () => {
  test('keep to every published rule, of 1.0.3 and of 2.0.0', () => {
    expect(all.flatMap(wrongWithStatement)).toEqual([]);
  });
  test('begin, progress to 1, select and complete, in that order of lines', () => {
    const [first] = told();
    const share = (one: Deep) =>
      one['result']!['extensions']!['https://w3id.org/xapi/seriousgames/extensions/progress'];
    expect(verbOf(first!.statements[0]!)).toBe(VERBS.initialized);
    const ended = sittings.filter(({ ending }) => ending !== undefined);
    expect(of('completed').length).toBe(ended.length);
    expect(of('progressed').filter((one) => (share(one) as unknown) === 1).length).toBe(ended.length);
    expect(of('selected').length).toBe(
      sittings.reduce((sum, { decisions }) => sum + decisions.filter(({ kind }) => kind !== 'end').length, 0),
    );
  });
  test('call nothing a success or a failure, and give nobody points', () => {
    expect(JSON.stringify(all)).not.toMatch(/"(success|score|correctResponsesPattern|mbox|openid|timestamp)"/);
  });
  test('name nobody: not by alias, not by file', () => {
    const said = JSON.stringify(all);
    expect(sessions.filter(({ header }) => said.includes(header.alias))).toEqual([]);
    expect(new Set(all.map((one) => JSON.stringify(one['actor']))).size).toBe(sessions.length);
  });
  test('have an id each, the same whenever they are made', () => {
    const ids = (wish: Partial<XapiWish>) => told(wish).flatMap(({ statements }) => statements.map(({ id }) => id));
    expect(new Set(ids({})).size).toBe(all.length);
    expect(ids({})).toEqual(all.map(({ id }) => id));
    // Other texts: only what carries them is another statement.
    const bare = new Set(ids({ withTexts: false }));
    const changed = all.filter(({ id }) => !bare.has(id));
    expect(
      changed.every((one) => verbOf(one) === VERBS.completed || JSON.stringify(one).includes('/extensions/')),
    ).toBe(true);
    expect(changed.length).toBeLessThan(all.length / 3);
  });
  test('say the question with its options in every language there is', () => {
    const fines = of('selected').find((one) => (one['object']!['id'] as string).endsWith('/dilemmas/fines'))!;
    const { name, choices } = fines['object']!['definition'] as unknown as {
      readonly name: Record<string, string>;
      readonly choices: readonly { readonly id: string }[];
    };
    expect(Object.keys(name)).toEqual(['en', 'nl']);
    expect(choices.map(({ id }) => id)).toEqual(Object.keys(containers.dilemmas['fines']!.options));
    expect(choices.map(({ id }) => id)).toContain(fines['result']!['response']);
  });
});

describe('the file beside a completed statement', () => {
  const files = told().filter(({ attachments }) => attachments.length > 0);
  test('is the session, told by its length and its hash', () => {
    expect(files.length).toBe(of('completed').length);
    for (const { statements, attachments } of files) {
      const [about] = (statements.at(-1) as unknown as { attachments: readonly { usageType: string; sha2: string }[] })
        .attachments;
      expect(about!.usageType).toBe(SESSION_FILE.usageType);
      expect(wrongWithAttachment(about, new TextEncoder().encode(attachments[0]!.text))).toEqual([]);
    }
  });
  test('is read back as the same session', () => {
    const [{ name, attachments }] = files as [SessionStatements];
    const read = readSession(attachments[0]!.text);
    expect(read.ok && read.session).toEqual(sessions.find(({ header }) => header.alias === name));
  });
  test('leaves what trainees wrote at home unless it is asked for, and verifies still', () => {
    const [{ attachments, statements }] = told({ withTexts: false }).filter((one) => one.attachments.length > 0) as [
      SessionStatements,
    ];
    const read = readSession(attachments[0]!.text);
    expect(read.ok && [read.problems, read.session.texts]).toEqual([[], []]);
    const texts = sessions.flatMap((one) => one.texts.map(({ content }) => content));
    expect(texts.filter((text) => JSON.stringify(statements).includes(text))).toEqual([]);
  });
});

test('whatever trainees write, statements keep to the rules and the text arrives as it is', () => {
  const town = aScenario();
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '=cmd|calc!A0',
      '../../etc/passwd',
      'null',
      '{"id":1}',
      '\u202Egnp.exe',
    ),
  );
  fc.assert(
    fc.property(nasty, (content) => {
      const texts = [{ kind: 'justification', content, salt: 'a salt of some length' }] as const;
      const session: Session = sessionOf(town, 'amber-owl-11', '1 end', { decision: '2 answer bench here', texts });
      const made = statementsOf(town, session, sittingsOf(town, [session])[0]!, { ...WISH, scenario: 'a/../b?' });
      expect(made.statements.flatMap(wrongWithStatement)).toEqual([]);
      const written = session.texts[0]?.content;
      const said = made.statements.find((one) => verbOf(one) === VERBS.selected) as unknown as Deep;
      expect(said['result']!['extensions']?.['https://two-hats.invalid/xapi/extensions/justification']).toBe(written);
      expect(writeSession(session)).toContain('two-hats-session/1');
    }),
    { numRuns: 150, seed: 5 },
  );
});

describe('the rules refuse', () => {
  const [sound] = told()[0]!.statements.slice(-1) as unknown as [Record<string, unknown>];
  const spoilt: readonly (readonly [string, object])[] = [
    ['a null', { result: { response: null } }],
    ['a property that is none', { mood: 'fine' }],
    ['an actor with an address', { actor: { mbox: 'mailto:a@b.nl' } }],
    ['an actor without a home page', { actor: { account: { name: 'x' } } }],
    ['an id that is none', { id: 'session-1' }],
    ['a verb that is no IRI', { verb: { id: 'selected' } }],
    ['an extension without an IRI', { result: { extensions: { week: 3 } } }],
    ['a duration in words', { result: { duration: '3 minutes' } }],
    ['an empty duration', { result: { duration: 'PT' } }],
    ['a language that is none', { context: { language: 'Nederlands, graag' } }],
    ['a timestamp without a zone', { timestamp: '2026-11-28T10:00:00' }],
    [
      'a file without a hash',
      { attachments: [{ usageType: 'https://x.y/z', display: { en: 'x' }, contentType: 'a/b', length: 1 }] },
    ],
  ];
  test('nothing of what is sent', () => expect(wrongWithStatement(sound)).toEqual([]));
  test.each(spoilt)('%s', (_, lie) => expect(wrongWithStatement({ ...sound, ...lie })).not.toEqual([]));
});
