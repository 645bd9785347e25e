import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerHash } from '../../../game/core/engine/engine.ts';
import {
  type FreeText,
  type LineParts,
  type Session,
  aliasOf,
  endOf,
  fork,
  headerHash,
  makeHeader,
  makeLine,
  readSession,
  replay,
  writeHeader,
  writeSession,
} from '../../../game/core/session/session.ts';
import { aScenario, play } from '../../support/games.ts';

const scenario = aScenario();
const header = makeHeader({
  engine: '1.0.0',
  scenario: 'small-town',
  contentHash: scenario.contentHash,
  seed: 7,
  alias: aliasOf(7),
  language: 'en',
});

/** A session of these decisions, with what stands beside them. */
const sessionOf = (...all: readonly (string | LineParts)[]): Session =>
  all.reduce<Session>(
    (made, one) => {
      const next = makeLine(endOf(made), typeof one === 'string' ? { decision: one } : one);
      return { header, lines: [...made.lines, next.line], texts: [...made.texts, ...next.texts] };
    },
    { header, lines: [], texts: [] },
  );

const justified: LineParts = {
  decision: '2 answer bench here',
  notes: { firstAnswer: 'there', opened: ['carla'], angriest: 'ben', confidence: 2, seconds: 41 },
  texts: [{ kind: 'justification', content: 'Shade first.', salt: 'a salt of some length' }],
};
const played = sessionOf('1 hat networkManager silent', '1 ask ada whyThere', '1 end', justified, '2 end');
const file = writeSession(played);
const problems = (text: string) => {
  const read = readSession(text);
  return read.ok ? read.problems.map(({ code, line }) => `${code} ${line}`) : [read.problem.code];
};
const usable = (text: string): number => {
  const read = readSession(text);
  return read.ok ? read.session.lines.length : -1;
};

const someText: fc.Arbitrary<FreeText> = fc.record({
  kind: fc.constantFrom('intention' as const, 'justification' as const, 'leaderReason' as const),
  content: fc.string({ unit: 'binary', maxLength: 40 }),
  salt: fc.string({ minLength: 8, maxLength: 20 }),
});
const someLine: fc.Arbitrary<LineParts> = fc.record({
  decision: fc.constantFrom('1 end', '1 act visit', '2 undo', '3 hat publicServant announced > ada,ben'),
  notes: fc.record({ seconds: fc.nat(1000), handover: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }) }),
  texts: fc.array(someText, { maxLength: 2 }),
});

describe('a session file', () => {
  test('reads back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(someLine, { maxLength: 12 }), (lines) => {
        const session = sessionOf(...lines);
        const read = readSession(writeSession(session));
        expect(read).toEqual({
          ok: true,
          session,
          problems: [],
          wholeLines: 1 + session.lines.length + session.texts.length,
        });
      }),
    );
  });
  test('cut off anywhere gives every whole decision before the cut, and never another one', () => {
    const starts = file.indexOf('\n') + 1;
    for (let cut = starts; cut < file.length; cut++) {
      const read = readSession(file.slice(0, cut));
      expect(read.ok && played.lines.slice(0, read.session.lines.length)).toEqual(read.ok && read.session.lines);
      const whole = file
        .slice(0, cut)
        .split('\n')
        .slice(0, -1)
        .filter((row) => row.includes('"decision"')).length;
      expect(read.ok && read.session.lines.length).toBeGreaterThanOrEqual(whole);
    }
  });
  test('with any character changed gives a true beginning and says so, or has lost nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: writeHeader(header).length, max: file.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, c) => {
          const changed = file.slice(0, at) + c + file.slice(at + 1);
          const read = readSession(changed);
          if (!read.ok) return;
          expect(played.lines.slice(0, read.session.lines.length)).toEqual(read.session.lines);
          if (read.session.lines.length < played.lines.length) expect(read.problems).not.toEqual([]);
        },
      ),
    );
  });
  test('without its texts still verifies', () => {
    const bare = file
      .split('\n')
      .filter((row) => !row.includes('"content"'))
      .join('\n');
    expect(problems(bare)).toEqual([]);
    expect(bare).not.toContain('Shade first.');
    expect(usable(bare)).toBe(played.lines.length);
  });
  test('with a text changed by hand keeps its decisions and leaves the text out', () => {
    expect(problems(file.replace('Shade first.', 'Sun first.'))).toEqual(['text-edited 6']);
    expect(usable(file.replace('Shade first.', 'Sun first.'))).toBe(5);
  });
});

describe('what is wrong with a file is named:', () => {
  test.each([
    ['nothing in it', '', ['empty']],
    ['something else', 'Dear diary,\n', ['foreign']],
    ['JSON of somebody else', '{"format":"ink"}\n', ['foreign']],
    ['a newer format', '{"format":"two-hats-session/2"}\n', ['newer']],
    ['half a header', file.slice(0, 90), ['header-damaged']],
    ['a header without a seed', `${JSON.stringify({ ...header, seed: 'x' })}\n`, ['header-damaged']],
    ['half a last line', file.slice(0, -20), ['cut-off 7']],
    ['a line of zeros in the middle', file.replace(/\n.*whyThere.*\n/, `\n${'\0'.repeat(40)}\n`), ['damaged 3']],
    ['a decision changed', file.replace('whyThere', 'whoHasKey'), ['edited 3']],
    ['a decision taken out', file.replace(/\n.*whyThere.*\n/, '\n'), ['edited 3']],
    ['a note changed', file.replace('"confidence":2', '"confidence":3'), ['edited 5']],
  ])('%s', (_, text, found) => expect(problems(text)).toEqual(found));
});

describe('a replay', () => {
  test('comes to the game that was played', () => {
    const game = play(scenario, played.lines.map(({ decision }) => decision).join(';'), 7);
    const again = replay(scenario, played);
    expect(ledgerHash(again.game.ledger)).toBe(ledgerHash(game.ledger));
    expect(again.games).toHaveLength(6);
    expect(again.sameContent).toBe(true);
    expect(again.stopped).toBeUndefined();
  });
  test('stops at the first decision that the scenario refuses', () => {
    const { decided, stopped } = replay(scenario, sessionOf('1 act visit', '1 answer bench here', '1 end'));
    expect(decided).toEqual(['1 act visit']);
    expect(stopped).toMatchObject({ n: 2, why: { code: 'not-open' } });
  });
  test.each([
    ['nobody', 'frost'],
    ['cause', 'nothing'],
    ['cause', 'constructor'],
    ['constructor', 'name'],
  ])('begins without the chance result %s %s that the scenario does not know, and says so', (outcomes, outcome) => {
    const again = replay(scenario, { ...played, header: { ...header, loaded: [{ week: 1, outcomes, outcome }] } });
    expect(again.decided).toEqual([]);
    expect(again.game.loaded).toEqual([]);
    expect(again.stopped).toMatchObject({ n: 0, decision: `1 draw ${outcomes} ${outcome}` });
    expect(again.stopped?.why).toContain(outcome);
  });
  test('says when the scenario is another one by now', () => {
    expect(replay(aScenario({ title: 'Another town' }), played).sameContent).toBe(false);
  });
});

describe('a fork', () => {
  test('takes over the beginning with its notes and texts, and says where it left', () => {
    const forked = fork(played, 4, 'new-heron-11');
    const read = readSession(writeSession(forked));
    expect(read.ok && read.problems).toEqual([]);
    expect(forked.header.fork).toEqual({ of: headerHash(header), at: 4 });
    expect(forked.lines.map(({ decision }) => decision)).toEqual(
      played.lines.slice(0, 4).map(({ decision }) => decision),
    );
    expect(forked.texts).toEqual(played.texts);
  });
  test('from the beginning is a session without decisions', () => {
    expect(fork(played, 0, 'new-heron-11').lines).toEqual([]);
  });
});

test('an alias is two words and a number, the same for the same seed', () => {
  fc.assert(fc.property(fc.nat(2 ** 31), (seed) => /^[a-z]+-[a-z]+-[1-9][0-9]$/.test(aliasOf(seed))));
  expect(aliasOf(7)).toBe(aliasOf(7));
});
