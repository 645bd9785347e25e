import { describe, expect, test } from 'vitest';
import { bandOf, differenceOf, isNoAccident } from '../../../../game/core/debrief/counterfactual/spread.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const times = (n: number, value: number): number[] => Array.from({ length: n }, () => value);

describe('a band', () => {
  test.each([
    [[], { p10: 0, median: 0, p90: 0 }],
    [[5], { p10: 5, median: 5, p90: 5 }],
    [[3, 1, 2], { p10: 1, median: 2, p90: 3 }],
    [upTo(10), { p10: 1, median: 5, p90: 9 }],
    [upTo(200), { p10: 20, median: 100, p90: 180 }],
  ])('of %j', (numbers, band) => expect(bandOf(numbers)).toEqual(band));
});

describe('what may be said of a difference', () => {
  const verdict = (differences: readonly number[]) => differenceOf(differences, times(differences.length, 0)).verdict;

  test.each([
    ['every pair had four more', times(20, 4), 'surelyMore'],
    ['every pair had four less', times(20, -4), 'surelyLess'],
    ['four more, and one in ten as much less', [...times(36, 4), ...times(4, -4)], 'mostlyMore'],
    ['four more, and one in ten alike', [...times(36, 4), ...times(4, 0)], 'surelyMore'],
    ['most alike, the others less', [...times(30, 0), ...times(10, -4)], 'mostlyLess'],
    ['as many more as less', [...times(20, 4), ...times(20, -4)], 'unseen'],
    ['no pair differed', times(200, 0), 'unseen'],
    ['nineteen pairs', times(19, 4), 'unseen'],
    ['one pair of two hundred', [...times(199, 0), 40], 'unseen'],
  ] as const)('%s', (_, differences, said) => expect(verdict(differences)).toBe(said));

  test('the margin is 2.576 standard errors', () => {
    // 0 and 2 by turns: mean 1, sample variance 100/99, of 100.
    const { mean, margin } = differenceOf(
      upTo(100).map((n) => (n % 2) * 2),
      times(100, 0),
    );
    expect([mean, margin]).toEqual([1, Math.round(2.576 * Math.sqrt(1 / 99) * 100) / 100]);
  });
});

test('one-sided pairs are no accident from eleven on, mixed ones much later', () => {
  const pairs = (won: number, lost: number) =>
    isNoAccident(
      [...times(won, 1), ...times(lost, 0)].map(Boolean),
      [...times(won, 0), ...times(lost, 1)].map(Boolean),
    );
  expect([pairs(10, 0), pairs(11, 0), pairs(0, 11), pairs(20, 10), pairs(0, 0)]).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
