import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choices,
  type Length,
  type Offer,
  LENGTHS,
  partId,
  partsOf,
  planOf,
} from '../../../../game/core/debrief/room/plan.ts';

const OFFER: Offer = {
  dilemmas: ['fines', 'reporter', 'badge'],
  others: ['benches'],
  facts: ['sam.oneCard', 'wil.thursdays'],
  pictures: ['hats', 'tasks'],
  pair: true,
  handovers: true,
};
const plan = (minutes: Length, choices: Partial<Choices> = {}, offer: Partial<Offer> = {}): string[] =>
  planOf({ ...OFFER, ...offer }, { minutes, pinned: [], banned: [], order: [], ...choices }).map(
    (one) => `${one.minutes} ${one.id}`,
  );

describe('a plan trims itself to the time there is', () => {
  test.each<[Length, string[]]>([
    [15, ['3 writing', '9 dilemma fines', '3 monday']],
    [30, ['4 writing', '11 dilemma fines', '11 pair', '4 monday']],
    [45, ['4 writing', '10 dilemma fines', '10 pair', '10 fact sam.oneCard', '7 handovers', '4 monday']],
    [
      60,
      [
        '4 writing',
        '10 dilemma fines',
        '10 dilemma reporter',
        '10 pair',
        '10 fact sam.oneCard',
        '7 handovers',
        '5 picture hats',
        '4 monday',
      ],
    ],
  ])('%i minutes', (minutes, parts) => {
    expect(plan(minutes)).toEqual(parts);
  });
  test('what the class cannot show is left out, and its time goes to the others', () => {
    expect(plan(45, {}, { pair: false, handovers: false, facts: [] })).toEqual([
      '4 writing',
      '9 dilemma fines',
      '9 dilemma reporter',
      '9 dilemma badge',
      '5 picture hats',
      '5 picture tasks',
      '4 monday',
    ]);
  });
  test('what is pinned is in, what is banned is out, whatever the time', () => {
    expect(plan(15, { pinned: ['fact wil.thursdays'], banned: ['dilemma fines', 'writing'] })).toEqual([
      '11 fact wil.thursdays',
      '4 monday',
    ]);
  });
  test('what is not worth discussing comes in by a pin alone', () => {
    expect(plan(15, { pinned: ['dilemma benches'] })).toEqual(['3 writing', '9 dilemma benches', '3 monday']);
  });
  test('there are never more than five dilemmas an hour that nobody pinned', () => {
    const dilemmas = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const offer = { dilemmas, pair: false, handovers: false, facts: [], pictures: [] };
    const counted = LENGTHS.map(
      (minutes) =>
        plan(minutes, { banned: ['writing', 'monday'] }, offer).filter((one) => one.includes('dilemma')).length,
    );
    expect(counted).toEqual([1, 2, 3, 5]);
  });
  test('the instructor’s order holds; what they did not place stays behind its neighbour', () => {
    expect(plan(30, { order: ['pair', 'dilemma fines', 'monday'] })).toEqual([
      '4 writing',
      '11 pair',
      '11 dilemma fines',
      '4 monday',
    ]);
  });
});

test('every plan fills its time in whole minutes, with each part once', () => {
  const ids = partsOf(OFFER).map(partId);
  fc.assert(
    fc.property(
      fc.constantFrom(...LENGTHS),
      fc.subarray(ids),
      fc.subarray(ids, { maxLength: 6 }),
      fc.shuffledSubarray(ids),
      (minutes, pinned, banned, order) => {
        const planned = planOf(OFFER, { minutes, pinned, banned, order });
        if (planned.length === 0) return;
        expect(planned.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes);
        expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
        expect(planned.some(({ id }) => banned.includes(id))).toBe(false);
        expect(planned.every((one) => one.minutes >= 1)).toBe(true);
        for (const id of pinned) if (!banned.includes(id)) expect(planned.map((one) => one.id)).toContain(id);
      },
    ),
  );
});
