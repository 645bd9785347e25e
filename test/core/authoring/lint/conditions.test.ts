/** What conditions can be: no "never" that play could contradict, and the part shown is the part that fails. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBe, type World } from '../../../../game/core/authoring/lint/conditions/possible.ts';
import { falsePart, sourceOf } from '../../../../game/core/authoring/lint/lint.ts';
import { checkCondition, evaluate, type Expression } from '../../../../game/core/scenario/expression.ts';
import type { Names } from '../../../../game/core/scenario/names.ts';

const NAMES: Names = new Map([
  ['a', { type: 'int', min: 0, max: 4 }],
  ['b', { type: 'int', min: -2, max: 3 }],
  ['p', { type: 'bool', min: 0, max: 1 }],
  ['q', { type: 'bool', min: 0, max: 1 }],
  ['r', { type: 'bool', min: 0, max: 1 }],
]);
const WORLD: World = {
  ranges: (name) => [NAMES.get(name)!.min, NAMES.get(name)!.max],
  exclusive: [{ names: ['p', 'q', 'r'], one: true }],
};
/** Every state of that small world: exactly one of p, q, r. */
const STATES = [0, 1, 2, 3, 4].flatMap((a) =>
  [-2, -1, 0, 1, 2, 3].flatMap((b) =>
    ['p', 'q', 'r'].map(
      (one) =>
        new Map<string, number>([
          ['a', a],
          ['b', b],
          [one, 1],
        ]),
    ),
  ),
);
const valueIn = (state: ReadonlyMap<string, number>) => (name: string) => state.get(name) ?? 0;

const number = fc.oneof(
  fc.constantFrom('a', 'b'),
  fc.integer({ min: -6, max: 8 }).map((n) => (n < 0 ? `(0 - ${-n})` : `${n}`)),
);
const sum = fc.oneof(
  number,
  fc.tuple(number, fc.constantFrom('+', '-', '*'), number).map(([x, op, y]) => `(${x} ${op} ${y})`),
);
const comparison = fc
  .tuple(sum, fc.constantFrom('==', '!=', '<', '<=', '>', '>='), sum)
  .map((parts) => parts.join(' '));
const condition = fc.letrec<{ whole: string }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.oneof(fc.constantFrom('p', 'q', 'r'), comparison),
    fc.tuple(tie('whole'), fc.constantFrom('&&', '||'), tie('whole')).map(([x, op, y]) => `(${x} ${op} ${y})`),
    tie('whole').map((x) => `!(${x})`),
    fc.tuple(tie('whole'), tie('whole'), tie('whole')).map(([x, y, z]) => `(${x} ? ${y} : ${z})`),
  ),
})).whole;

const expressionOf = (source: string): Expression => {
  const checked = checkCondition(source, NAMES);
  if (!checked.ok) throw new Error(`${source}: ${checked.fault.message}`);
  return checked.expression;
};

describe('over every state of a small world', () => {
  test('what is said never to be true, or never to be false, is not', () => {
    let never = 0;
    fc.assert(
      fc.property(condition, (source) => {
        const it = expressionOf(source);
        const truths = STATES.map((state) => evaluate(it, valueIn(state)) !== 0);
        if (!canBe(it, true, WORLD)) {
          never++;
          expect(truths).not.toContain(true);
        }
        if (!canBe(it, false, WORLD)) expect(truths).not.toContain(false);
      }),
      { numRuns: 1_000 },
    );
    expect(never).toBeGreaterThan(20);
  });

  test('a condition written out again means the same', () => {
    fc.assert(
      fc.property(condition, (source) => {
        const it = expressionOf(source);
        expect(expressionOf(sourceOf(it))).toEqual(it);
      }),
    );
  });

  test('the part that is shown is false, and there exactly where the whole is false', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...STATES), (source, state) => {
        const it = expressionOf(source);
        const part = falsePart(it, valueIn(state));
        expect(part === undefined).toBe(evaluate(it, valueIn(state)) !== 0);
        if (part !== undefined) expect(evaluate(expressionOf(part), valueIn(state))).toBe(0);
      }),
    );
  });
});

test.each([
  ['a >= 2 && p', 'a >= 2'],
  ['p && a >= 2', 'a >= 2'],
  ['p || a >= 2', undefined],
  ['q || r', 'q || r'],
  ['!(p || q)', '!p'],
  ['!p && a >= 2', '!p'],
  ['p && (q || a > 3)', 'q || a > 3'],
])('of %s, where a is 1 and p alone is true, the false part is %s', (source, part) => {
  expect(
    falsePart(
      expressionOf(source),
      valueIn(
        new Map([
          ['a', 1],
          ['b', 0],
          ['p', 1],
        ]),
      ),
    ),
  ).toBe(part);
});

test.each([
  ['p && q', false],
  ['!p && !q && !r', false],
  ['a > 4', false],
  ['a > 2 && a < 3', false],
  ['a > b + 6', false],
  ['a == 2 && b == a + 2', false],
  ['a == 2 && b == a + 1', true],
  ['(p || a > 9) && (q || a < 0)', false],
])('%s can be true: %s', (source, can) => {
  expect(canBe(expressionOf(source), true, WORLD)).toBe(can);
});
