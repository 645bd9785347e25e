import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FIRST_PICTURE,
  type Leading,
  gone,
  onward,
  sameStep,
  timed,
} from '../../../../game/renderer/app/room/leading.ts';

const COURSE = [
  { id: 'writing', steps: 2 },
  { id: 'dilemma fines', steps: 3 },
  { id: 'monday', steps: 1 },
];
const at = (part: number, step: number): Leading => ({ ...FIRST_PICTURE, part, step });

describe('a presenter’s keys', () => {
  test.each([
    [0, 0, 1, [0, 1]],
    [0, 1, 1, [1, 0]],
    [1, 0, -1, [0, 1]],
    [2, 0, 1, [2, 0]],
    [0, 0, -1, [0, 0]],
  ] as const)('from picture %i.%i by %i', (part, step, by, [toPart, toStep]) => {
    expect(onward(COURSE, at(part, step), by)).toEqual({ part: toPart, step: toStep });
  });
  test('lead through all pictures and back to the first', () => {
    let place = { part: 0, step: 0 };
    for (let i = 0; i < 10; i++) place = onward(COURSE, place, 1);
    expect(place).toEqual({ part: 2, step: 0 });
    for (let i = 0; i < 10; i++) place = onward(COURSE, place, -1);
    expect(place).toEqual({ part: 0, step: 0 });
  });
  test('a picture that is gone to is seen: the projector is dark no longer', () => {
    expect(gone({ ...at(0, 0), blank: true, showing: 'whatIf' }, COURSE, { part: 1, step: 2 }, 0)).toMatchObject({
      part: 1,
      step: 2,
      blank: false,
      showing: 'plan',
    });
  });
  test('nowhere else than into the plan', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (part, step) => {
        const there = gone(FIRST_PICTURE, COURSE, { part, step }, 0);
        expect(COURSE[there.part]!.steps).toBeGreaterThan(there.step);
        expect(Math.min(there.part, there.step)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the timer of a part', () => {
  test('runs, is held, goes on, and begins again', () => {
    const running = timed(FIRST_PICTURE, COURSE, 'go', 1_000);
    const held = timed(running, COURSE, 'hold', 61_000);
    expect(held).toMatchObject({ spent: { writing: 60_000 }, since: undefined });
    const more = timed(timed(held, COURSE, 'go', 100_000), COURSE, 'hold', 105_000);
    expect(more.spent).toEqual({ writing: 65_000 });
    expect(timed(more, COURSE, 'again', 200_000)).toMatchObject({ spent: { writing: 0 }, since: undefined });
  });
  test('goes on for the next part, and what the last one took stays with it', () => {
    const running = timed(FIRST_PICTURE, COURSE, 'go', 0);
    const next = gone(running, COURSE, { part: 1, step: 0 }, 90_000);
    expect(next).toMatchObject({ spent: { writing: 90_000 }, since: 90_000 });
    expect(gone(next, COURSE, { part: 1, step: 1 }, 95_000)).toMatchObject({ since: 90_000 });
  });
});

test.each([
  ['a picture comes in before it', ['a', 'new', 'b', 'c'], 2],
  ['a picture comes in after it', ['a', 'b', 'new', 'c'], 1],
  ['it is gone', ['a', 'c'], 1],
  ['all are gone', [], 0],
] as const)('the picture that is shown stays: %s', (_, now, step) => {
  const pictures = (names: readonly string[]) => names.map((kind) => ({ kind }));
  expect(sameStep(pictures(['a', 'b', 'c']), pictures(now), 1)).toBe(step);
});
