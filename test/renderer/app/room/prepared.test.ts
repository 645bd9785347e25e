import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  UNPREPARED,
  moved,
  noted,
  placed,
  preparedFrom,
  withHands,
  withSentence,
} from '../../../../game/renderer/app/room/prepared.ts';

describe('what an instructor prepares', () => {
  test('a part is pinned or banned, never both, and set free again', () => {
    const pinned = placed(UNPREPARED, 'pair', 'pin');
    const banned = placed(pinned, 'pair', 'ban');
    expect([pinned.pinned, pinned.banned, banned.pinned, banned.banned]).toEqual([['pair'], [], [], ['pair']]);
    expect(placed(banned, 'pair', 'free')).toEqual(UNPREPARED);
  });
  test.each([
    ['b', 1, ['a', 'c', 'b']],
    ['b', -1, ['b', 'a', 'c']],
    ['a', -1, []],
    ['c', 1, []],
    ['elsewhere', 1, []],
  ] as const)('moves %s by %i', (part, by, order) => {
    expect(moved(UNPREPARED, ['a', 'b', 'c'], part, by).order).toEqual(order);
  });
  test('an empty note is none; a sentence is up once, or not', () => {
    expect(noted(noted(UNPREPARED, 'pair', 'Ask Denise.'), 'pair', '  ')).toEqual(UNPREPARED);
    const up = withSentence(withSentence(UNPREPARED, 'fines', 'He fell.', true), 'fines', 'He fell.', true);
    expect(up.putUp).toEqual({ fines: ['He fell.'] });
    expect(withSentence(up, 'fines', 'He fell.', false).putUp).toEqual({ fines: [] });
  });
  test('hands before the talk stay when those after it are typed', () => {
    const before = withHands(UNPREPARED, 'fines', false, { wardens: 7 });
    expect(withHands(before, 'fines', true, { wardens: 2 }).hands).toEqual({ fines: [{ wardens: 7 }, { wardens: 2 }] });
  });
});

describe('what was kept is read again with care', () => {
  test('as it was', () => {
    const prepared = noted(
      withHands(placed(UNPREPARED, 'pair', 'pin'), 'fines', false, { wardens: 7 }),
      'pair',
      'Slowly.',
    );
    expect(preparedFrom(structuredClone(prepared))).toEqual(prepared);
  });
  test('what this version does not understand holds as if nobody had said anything', () => {
    expect(preparedFrom({ minutes: 20, pinned: 'pair', notes: [], order: ['a'], ghost: 3 })).toEqual({
      ...UNPREPARED,
      order: ['a'],
    });
  });
  test.each([
    ['notes', { pair: 3 }],
    ['putUp', { fines: 'He fell.' }],
    ['putUp', { fines: [{ text: 'He fell.' }] }],
    ['hands', { fines: { wardens: 7 } }],
    ['hands', { fines: [{ wardens: '7' }, undefined] }],
    ['hands', { fines: [{ wardens: -1 }, undefined] }],
    ['association', 'on'],
  ])('nor %s as %j', (name, found) => {
    expect(preparedFrom({ ...UNPREPARED, [name]: found })).toEqual(UNPREPARED);
  });
  test('whatever lies there, it is a preparation', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        expect(Object.keys(preparedFrom(found))).toEqual(Object.keys(UNPREPARED));
      }),
    );
  });
});
