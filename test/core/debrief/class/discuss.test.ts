import { describe, expect, test } from 'vitest';
import type { ClassAnger, Split } from '../../../../game/core/debrief/class/class.ts';
import type { DilemmaWorth } from '../../../../game/core/debrief/class/class-worth.ts';
import { type Ranked, mostWorthDiscussing } from '../../../../game/core/debrief/class/discuss.ts';

/** So many chose each option. */
const split = (dilemma: string, chosen: Readonly<Record<string, number>>, anchor = false): Split => {
  let next = 0;
  const options = Object.entries(chosen).map(([id, n]) => ({
    id,
    name: id,
    first: [],
    last: Array.from({ length: n }, () => next++),
  }));
  return {
    dilemma,
    title: dilemma,
    situation: '',
    anchor,
    question: undefined,
    answered: next,
    lapsed: 0,
    twice: 0,
    shown: true,
    options,
    moves: [],
    situations: { weeks: [], hats: [], closed: [] },
    confidence: [0, 0, 0],
    advisers: [],
    justifications: [],
  };
};
/** Worth of each option in each of eight sessions, with a little noise that is the same for all. */
const worth = (dilemma: string, options: Readonly<Record<string, number>>, noise = 0): DilemmaWorth => ({
  dilemma,
  sessions: 8,
  of: 8,
  runs: 20,
  policy: 'ordinary',
  options: Object.entries(options)
    .map(([option, of]) => ({ option, worth: of, sessions: 8 }))
    .toSorted((a, b) => b.worth - a.worth),
  each: Array.from({ length: 8 }, (_, i) => ({
    dilemma,
    worth: Object.fromEntries(
      Object.entries(options).map(([option, of], k) => [option, of + (k === 0 ? noise * (i % 2 === 0 ? 1 : -1) : 0)]),
    ),
  })),
});
const anger = (dilemma: string, pointed: number, missed: number, calm = 0): ClassAnger => ({
  dilemma,
  title: dilemma,
  pointed,
  missed: Array.from({ length: missed }, (_, i) => i),
  calm,
  people: [],
});
const inOrder = (ranked: readonly Ranked[]): string =>
  ranked.map(({ dilemma, score, reasons }) => `${dilemma} ${reasons[0]!.kind} ${score.toFixed(2)}`).join(', ');

describe('most worth discussing', () => {
  test('is where the class was divided over something that mattered', () => {
    const splits = [split('calm', { a: 8, b: 0 }), split('even', { a: 4, b: 4 }), split('odd', { a: 6, b: 2 })];
    const worths = splits.map(({ dilemma }) => worth(dilemma, { a: 4, b: 0 }));
    // Six of eight: 1 − (0.75² + 0.25²) is 0.375, of 0.5 at most.
    expect(inOrder(mostWorthDiscussing(splits, [], worths))).toBe('even divided 1.00, odd divided 0.75');
  });
  test('is where nearly all chose what cost them most', () => {
    const splits = [split('herd', { a: 7, b: 1 }), split('wise', { a: 1, b: 7 }), split('most', { a: 6, b: 2 })];
    const worths = splits.map(({ dilemma }) => worth(dilemma, { a: 0, b: 5 }));
    const ranked = mostWorthDiscussing(splits, [], worths);
    expect(ranked[0]).toMatchObject({ dilemma: 'herd', score: 1 });
    expect(ranked[0]!.reasons[0]).toMatchObject({ kind: 'costly', option: 'a', n: 7, best: 'b', by: 5 });
    expect(ranked.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'costly')).length).toBe(1);
  });
  test('is where anger fell elsewhere than expected, as far as there was any', () => {
    const splits = [split('missed', { a: 8, b: 0 }), split('seen', { a: 8, b: 0 }), split('quiet', { a: 8, b: 0 })];
    const angers = [anger('missed', 8, 6), anger('seen', 8, 2, 4), anger('quiet', 8, 0, 8)];
    expect(inOrder(mostWorthDiscussing(splits, angers, []))).toBe('missed anger 1.00, seen anger 0.67');
  });
  test('takes the highest of its reasons, and not their product: one strong reason is enough', () => {
    const splits = [split('one', { a: 8, b: 0 }), split('all', { a: 7, b: 1 }, true)];
    const ranked = mostWorthDiscussing(
      splits,
      [anger('one', 8, 8), anger('all', 8, 4)],
      [worth('all', { a: 0, b: 1 })],
    );
    expect(inOrder(ranked)).toBe('all costly 1.00, one anger 1.00');
    expect(ranked[0]!.reasons.map(({ kind }) => kind)).toEqual(['costly', 'anger', 'marked', 'divided']);
  });
  test('puts the author’s mark below what the class shows strongly, and above what it shows faintly', () => {
    const splits = [
      split('marked', { a: 8, b: 0 }, true),
      split('strong', { a: 4, b: 4 }),
      split('faint', { a: 4, b: 4 }),
    ];
    const worths = [worth('strong', { a: 10, b: 0 }), worth('faint', { a: 1, b: 0 })];
    expect(inOrder(mostWorthDiscussing(splits, [], worths))).toBe(
      'strong divided 1.00, marked marked 0.50, faint divided 0.10',
    );
  });
  test('takes no accident of the re-runs for a difference', () => {
    const splits = [split('noise', { a: 4, b: 4 })];
    expect(mostWorthDiscussing(splits, [], [worth('noise', { a: 2, b: 0 }, 9)])).toEqual([]);
    expect(mostWorthDiscussing(splits, [], [worth('noise', { a: 2, b: 0 }, 1)]).length).toBe(1);
  });
  test('ranks nothing that fewer than four answered', () => {
    expect(mostWorthDiscussing([split('small', { a: 2, b: 1 }, true)], [], [])).toEqual([]);
    expect(mostWorthDiscussing([split('enough', { a: 2, b: 2 }, true)], [], []).length).toBe(1);
  });
  test('does not change where the same class comes twice', () => {
    const splits = [split('x', { a: 3, b: 2, c: 0 }), split('y', { a: 2, b: 3, c: 0 }, true)];
    const twice = [split('x', { a: 6, b: 4, c: 0 }), split('y', { a: 4, b: 6, c: 0 }, true)];
    const worths = [worth('x', { a: 1, b: 0, c: 2 }), worth('y', { a: 3, b: 0, c: 1 })];
    const without = (all: readonly Ranked[]) => all.map((one) => ({ ...one, n: 0 }));
    expect(without(mostWorthDiscussing(twice, [], worths))).toEqual(without(mostWorthDiscussing(splits, [], worths)));
  });
});
