import { describe, expect, test } from 'vitest';
import { letterOf, shapeOf } from '../../../../game/renderer/ui/room/preparation/class/letter.ts';
import { placeOf, seenRows } from '../../../../game/renderer/ui/room/preparation/class/seen-rows.ts';
import { pressed, sorted } from '../../../../game/renderer/ui/room/preparation/class/sorting.ts';

const game = (alias: string, ending: string | undefined, value: number) => ({
  id: 0,
  alias,
  file: `${alias}.two-hats`,
  ending,
  decided: 50,
  weeks: 13,
  value,
  mended: false,
});

describe('games in a list', () => {
  const games = [game('wren', 'Open', 40), game('dunlin', undefined, 10), game('gannet', 'Locked', 40)];
  const order = (column: 'alias' | 'ending' | 'value', down: boolean) =>
    sorted(games, { column, down }).map((at) => games[at]!.alias);

  test('are sorted either way', () => {
    expect(order('alias', false)).toEqual(['dunlin', 'gannet', 'wren']);
    expect(order('alias', true)).toEqual(['wren', 'gannet', 'dunlin']);
  });
  test('without an ending come last either way', () => {
    expect(order('ending', false)).toEqual(['gannet', 'wren', 'dunlin']);
    expect(order('ending', true)).toEqual(['wren', 'gannet', 'dunlin']);
  });
  test('that are equal keep their order', () => expect(order('value', true)).toEqual(['wren', 'gannet', 'dunlin']));
  test('turn round when the same column is pressed again', () => {
    const alias = { column: 'alias', down: false } as const;
    expect(pressed(alias, 'alias')).toEqual({ column: 'alias', down: true });
    expect(pressed(alias, 'value')).toEqual({ column: 'value', down: true });
  });
});

describe('rows of a table of 500', () => {
  const seen = (scrolled: number) => seenRows(500, placeOf(scrolled, 540, '16px'));
  const ROW = 36;

  test('are those in sight and some beyond, and the rest is space', () => {
    for (let scrolled = 0; scrolled <= 500 * ROW - 540; scrolled += 7) {
      const { from, to, above, below } = seen(scrolled);
      expect(from * ROW).toBeLessThanOrEqual(scrolled);
      expect(to * ROW).toBeGreaterThanOrEqual(Math.min(500 * ROW, scrolled + 540));
      expect(to - from).toBeLessThan(70);
      expect(above + (to - from) * ROW + below).toBe(500 * ROW);
    }
  });
  test('are all there where they all fit', () =>
    expect(seenRows(12, placeOf(0, 540, '16px'))).toEqual({ from: 0, to: 12, above: 0, below: 0 }));
  test('are none of none', () => expect(seenRows(0, placeOf(900, 540, '16px'))).toMatchObject({ from: 0, to: 0 }));
});

test('options have letters and shapes of their own', () => {
  expect([0, 1, 25, 26].map(letterOf)).toEqual(['A', 'B', 'Z', '27']);
  expect(new Set([0, 1, 2, 3, 4].map(shapeOf)).size).toBe(5);
});
