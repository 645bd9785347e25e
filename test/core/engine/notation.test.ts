import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, makeDecision, parseDecision } from '../../../game/core/engine/engine.ts';
import { HATS, LEADER_TASKS, PROMISE_MOVES } from '../../../game/core/scenario/vocabulary.ts';

const id = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('act' as const), action: id }),
  fc.record({ kind: fc.constant('act' as const), action: id, actor: id }),
  fc.record({ kind: fc.constant('ask' as const), actor: id, question: id }),
  fc.record({ kind: fc.constant('clear' as const), actor: id, interest: id }),
  fc.record({ kind: fc.constant('answer' as const), dilemma: id, option: id }),
  fc.record({
    kind: fc.constant('hat' as const),
    hat: fc.constantFrom(...HATS),
    announcedTo: fc.oneof(fc.constant('silent' as const), fc.uniqueArray(id, { minLength: 1, maxLength: 3 })),
  }),
  fc.record({ kind: fc.constant('leader' as const), task: fc.constantFrom(...LEADER_TASKS) }),
  fc.record({
    kind: fc.constant('promise' as const),
    move: fc.constantFrom(...PROMISE_MOVES.filter((move) => move !== 'handOver')),
    promise: id,
  }),
  fc.record({ kind: fc.constant('promise' as const), move: fc.constant('handOver' as const), promise: id, actor: id }),
  fc.constantFrom({ kind: 'undo' as const }, { kind: 'end' as const }),
  fc.record({ kind: fc.constant('draw' as const), outcomes: id, outcome: id }),
);

describe('decisions as text', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), decision, (week, made) => {
        expect(parseDecision(makeDecision({ week, decision: made }))).toEqual({
          ok: true,
          dated: { week, decision: made },
        });
      }),
    );
  });

  test.each([
    ['3 act doorstepRound > sam', { kind: 'act', action: 'doorstepRound', actor: 'sam' }],
    [
      '  3   hat networkManager announced > sam, wil ',
      { kind: 'hat', hat: 'networkManager', announcedTo: ['sam', 'wil'] },
    ],
    ['3 promise handOver cause > ruud', { kind: 'promise', move: 'handOver', promise: 'cause', actor: 'ruud' }],
    ['3 end', { kind: 'end' }],
  ])('%s', (line, made) => expect(parseDecision(line)).toEqual({ ok: true, dated: { week: 3, decision: made } }));

  test.each([
    ['', 'begins with the first week'],
    ['act visit', 'begins with the first week'],
    ['3', 'a decision is one of'],
    ['3 dance', 'a decision is one of'],
    ['3 hat cowboy silent', 'write `3 hat'],
    ['3 hat networkManager announced > a,b,c,d', 'write `3 hat'],
    ['3 hat networkManager announced > a,a', 'write `3 hat'],
    ['3 promise handOver cause', 'write `3 promise'],
    ['3 promise keep cause > sam', 'write `3 promise'],
    ['3 act a > b > c', 'cannot be read'],
    ['3 end now', 'write `3 end`'],
    ['3 act rm -rf', 'cannot be read'],
  ])('refused: %s', (line, message) => {
    const parsed = parseDecision(line);
    expect(parsed.ok ? '' : parsed.message).toContain(message);
  });
});
