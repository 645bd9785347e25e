import { describe, expect, test } from 'vitest';
import {
  depthOf,
  scaleOf,
  setApart,
  shareOf,
  stripsAround,
  weeksNamed,
} from '../../../../game/renderer/ui/debrief/weeks/axis.ts';
import { type Box, boxesAlong, placed, shortened } from '../../../../game/renderer/ui/debrief/weeks/labels.ts';

describe('where a week lies', () => {
  test.each([
    ['the first day', 1, 14, 0],
    ['the middle of a game of thirteen weeks', 7.5, 14, 0.5],
    ['the last Friday', 14, 14, 1],
    ['after the end', 15, 14, 1],
    ['a game that stopped in its first week', 1.5, 2, 0.5],
  ])('%s', (_what, at, end, share) => expect(shareOf(at, end)).toBe(share));

  test.each([
    ['with room for all', 14, 60, 13],
    ['narrow: every second', 14, 20, 7],
    ['a year', 53, 50, 26],
    ['before it is measured', 14, 0, 1],
  ])('weeks are named %s', (_what, end, width, named) => {
    expect(weeksNamed(end, width, 1.8)).toHaveLength(named);
    expect(weeksNamed(end, width, 1.8)[0]).toBe(1);
  });
});

describe('marks set apart', () => {
  test.each([
    ['far enough already', [0, 10, 20], [0, 10, 20]],
    ['two on one place give way to both sides', [10, 10], [9, 11]],
    ['three in a row', [10, 10.5, 11], [8.5, 10.5, 12.5]],
    ['at the left edge all give way to the right', [0, 0, 0], [0, 2, 4]],
    ['at the right edge to the left', [30, 30], [28, 30]],
    ['nothing', [], []],
  ])('%s', (_what, places, apart) => expect(setApart(places, 2, 30)).toEqual(apart));

  test('a hundred on a narrow row stand evenly, in their order and within it', () => {
    const apart = setApart(
      Array.from({ length: 100 }, (_, i) => (i * i) / 400),
      1.5,
      30,
    );
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...apart)).toBeLessThanOrEqual(30.001);
    expect(apart.every((place, i) => i === 0 || place > apart[i - 1]!)).toBe(true);
  });

  test('strips leave no gap, and belong to the nearest', () => {
    expect(stripsAround([0.2, 0.4, 0.9])).toEqual([
      { from: 0, to: expect.closeTo(0.3) as number },
      { from: expect.closeTo(0.3) as number, to: expect.closeTo(0.65) as number },
      { from: expect.closeTo(0.65) as number, to: 1 },
    ]);
  });
});

describe('how high a value stands', () => {
  test.each([
    ['nothing is the ground of what is seen', 0, [41, 9], true, 1],
    ['a line that never moved stands above the ground', 30, [30], false, 1 / 4.4],
  ])('%s', (_what, value, values, fromZero, depth) => {
    expect(depthOf(value, scaleOf(values, fromZero))).toBeCloseTo(depth);
  });
});

describe('words beside marks', () => {
  const ROW: Box = { x: 0, y: 0, width: 20, height: 1 };
  const at = (x: number, width = 6): Box => ({ x, y: 0, width, height: 1 });

  test.each([
    ['both where they want', [[at(0)], [at(10)]], [0, 10]],
    ['the second gives way', [[at(0)], [at(3), at(7)]], [0, 7]],
    ['the lesser goes without', [[at(0)], [at(3), at(5)]], [0, undefined]],
    ['none beyond the edge', [[at(16), at(14)]], [14]],
    ['touching is not covering', [[at(0)], [at(6)]], [0, 6]],
  ])('%s', (_what, places, lefts) => {
    const boxes = placed(
      places.map((one) => ({ places: one })),
      [],
      ROW,
    );
    expect(boxes.map((box) => box?.x)).toEqual(lefts);
  });

  test('they cover no other mark, but may cover their own', () => {
    const [own, other] = [at(4, 1), at(9, 1)];
    const wanted = { own, places: [at(4, 6), at(2, 6)] };
    expect(placed([wanted], [own, other], ROW)[0]?.x).toBe(2);
  });

  test('nor the line that leads to a mark', () => {
    const low: Box = { x: 5, y: 1, width: 4, height: 1 };
    const lead = (): Box => ({ x: 5, y: 0, width: 0.2, height: 1 });
    const boxes = placed([{ places: [low], lead }, { places: [at(2), at(8)] }], [], { ...ROW, height: 2 });
    expect(boxes.map((box) => box?.x)).toEqual([5, 8]);
  });

  test('but that line may cross what is only dotted', () => {
    const low: Box = { x: 5, y: 1, width: 4, height: 1 };
    const lead = (): Box => ({ x: 5, y: 0, width: 0.2, height: 1 });
    const thin: Box = { x: 0, y: 0.5, width: 20, height: 0.1 };
    const tall = { ...ROW, height: 2 };
    expect(placed([{ places: [low], lead }], [thin], tall)).toEqual([undefined]);
    expect(placed([{ places: [low], lead }], [{ ...thin, crossable: true }], tall)).toEqual([low]);
  });

  test('a line takes the ground that it covers, and no more', () => {
    const ground = boxesAlong(
      [
        { x: 0, y: 0 },
        { x: 10, y: 4 },
      ],
      0.1,
    );
    const word = (x: number, y: number): Box => ({ x, y, width: 2, height: 1 });
    const free = placed([{ places: [word(4, 1.8), word(4, 3)] }], ground, { x: 0, y: 0, width: 10, height: 4 });
    expect(free[0]?.y).toBe(3);
  });

  test.each([
    ['From Monday?', 'From Monday?'],
    ['Six hundred euros from District West', 'Six hundred euros …'],
    ['Whose name, goes under it?', 'Whose name, goes …'],
  ])('%s is cut at a word', (whole, cut) => expect(shortened(whole, 20)).toBe(cut));
});
