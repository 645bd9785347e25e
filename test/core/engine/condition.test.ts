/** Compiled conditions give what the CEL library gives, on the same names and values. */
import { evaluate } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCondition } from '../../../game/core/engine/condition.ts';
import { checkCondition } from '../../../game/core/scenario/expression.ts';
import type { Range } from '../../../game/core/scenario/names.ts';

const NUMBERS = ['value', 'cover', 'week'];
const TRUTHS = ['open', 'met'];
const names = new Map<string, Range>([
  ...NUMBERS.map((name): [string, Range] => [name, { type: 'int', min: -50, max: 100 }]),
  ...TRUTHS.map((name): [string, Range] => [name, { type: 'bool', min: 0, max: 1 }]),
]);

const { truth } = fc.letrec<{ number: string; truth: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.integer({ min: 0, max: 30 }).map(String),
    fc.constantFrom(...NUMBERS),
    fc.tuple(tie('number'), fc.constantFrom('+', '-', '*'), tie('number')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc
      .tuple(tie('number'), fc.constantFrom('/', '%'), fc.integer({ min: 1, max: 9 }))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('number').map((a) => `-(${a})`),
    fc.tuple(tie('truth'), tie('number'), tie('number')).map(([t, a, b]) => `(${t} ? ${a} : ${b})`),
  ),
  truth: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('true', 'false', ...TRUTHS),
    fc
      .tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc
      .tuple(tie('truth'), fc.constantFrom('&&', '||', '==', '!='), tie('truth'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('truth').map((t) => `!${t}`),
  ),
}));

const values = fc.record({
  value: fc.integer({ min: -50, max: 100 }),
  cover: fc.integer({ min: -50, max: 100 }),
  week: fc.integer({ min: -50, max: 100 }),
  open: fc.boolean(),
  met: fc.boolean(),
});

describe('conditions', () => {
  test('closures over whole numbers agree with the library', () => {
    fc.assert(
      fc.property(truth, values, (source, given) => {
        const checked = checkCondition(source, names);
        // What could grow beyond 2³¹ is refused by the check, and the library's 64 bits are not asked.
        if (!checked.ok) {
          expect(['condition-range', 'condition-too-long']).toContain(checked.fault.rule);
          return;
        }
        const order = [...names.keys()];
        const state = order.map((name) => Number(given[name as keyof typeof given]));
        const compiled = compileCondition(checked.expression, (name) => (s) => s[order.indexOf(name)]!);
        const context = Object.fromEntries(
          Object.entries(given).map(([name, v]) => [name, typeof v === 'number' ? BigInt(v) : v]),
        );
        expect(compiled(state) === 1).toBe(evaluate(source, context));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['value', 'condition-not-boolean', 0],
    ['value >= ', 'condition-syntax', 8],
    ['vallue >= 4', 'condition-name', 0],
    ['open && value', 'condition-type', 8],
    ['value + open > 1', 'condition-type', 8],
    ['value / 0 > 1', 'condition-division', 8],
    ['value / week > 1', 'condition-division', 8],
    ['value == 1.5', 'condition-construct', 9],
    ['size([1]) > 0', 'condition-construct', 0],
    ['[1].exists(x, x > 0)', 'condition-construct', 0],
    ['"a".matches("a")', 'condition-construct', 0],
    ['value * 1000000 * 1000000 > 1', 'condition-range', 0],
    [`${'('.repeat(40)}!${'!'.repeat(40)}open${')'.repeat(40)}`, 'condition-too-long', 73],
  ])('refused: %s', (source, rule, offset) => {
    const checked = checkCondition(source, names);
    expect(checked.ok ? undefined : [checked.fault.rule, checked.fault.offset]).toEqual([rule, offset]);
  });

  test('a misspelt name is told its neighbour', () => {
    const checked = checkCondition('vallue >= 4', names);
    expect(checked.ok ? '' : checked.fault.hint).toEqual({ key: 'hint.meant', values: { name: 'value' } });
  });
});
