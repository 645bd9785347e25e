import { describe, expect, test } from 'vitest';
import type { Debrief, Figure, LedgerRow } from '../../../../game/core/debrief/debrief.ts';
import { partsOf, sharesOf, startOf, weekOf } from '../../../../game/renderer/ui/debrief/shares.ts';

const row = (quantity: string, change: number, week: number, n?: number): LedgerRow => ({
  quantity,
  name: undefined,
  week,
  n,
  change,
  why: '',
});

const ledger = [row('hours', -8, 1, 1), row('hours', 16, 2, 2), row('hours', -4, 5, 3), row('cover', 2, 6)];
const debrief = { ledger, moments: [{ n: 2, week: 1 }] } as unknown as Debrief;

const level = (value: number, upTo: number): Figure => ({ how: 'level', value, name: 'hours', upTo });
const sum: Figure = { how: 'sum', value: -12, entries: [0, 2] };
const taken: Figure = { how: 'taken', value: 4, entries: [2] };
const total = (...of: readonly Figure[]): Figure => ({ how: 'total', value: 0, of });

describe('what a number is made of', () => {
  test.each([
    ['a sum: its lines', sum, [-8, -4], 0],
    ['what was taken: its lines, turned round', taken, [4], 0],
    ['a total of those: the lines of all, in order', total(taken, total(sum)), [-8, 4, -4], 0],
    ['a total of levels: the levels', total(level(8, 1), level(20, 3)), [], 2],
    ['a total with one level in it: its parts', total(sum, level(8, 1)), [], 2],
    ['a mean: what it is the mean of', { how: 'mean', value: 14, of: [level(8, 1), level(20, 3)] }, [], 2],
    ['a level: all lines of its quantity so far', level(24, 2), [-8, 16], 0],
  ] as const)('%s', (_what, figure, adds, parts) => {
    expect(sharesOf(debrief, figure).map((share) => share.adds)).toEqual(adds);
    expect(partsOf(figure)).toHaveLength(parts);
  });

  test('a level began where its lines lead back to', () => {
    expect(startOf(debrief, level(24, 2))).toBe(16);
    expect(startOf(debrief, sum)).toBe(undefined);
  });
});

test.each([
  ['the week of the decision it stood there before', 1, 1],
  ['of the line, where no decision brought it', 3, 6],
  ['of the last line, once all were made', 4, 6],
  ['none without a ledger', 9, undefined],
])('a level stood there in %s', (_what, upTo, week) => expect(weekOf(debrief, upTo)).toBe(week));
