/** Hundreds of dilemmas in few slots: what is written about one is read back, and the open ones are found in file order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DILEMMA,
  deadlineOf,
  dilemmaSlots,
  nextOpenDilemma,
  optionOf,
  stand,
  standing,
} from '../../../game/core/engine/dilemma-slots.ts';
import { initialState, slotBuilder } from '../../../game/core/engine/slots.ts';

const COUNT = 95;
const change = fc.record({ dilemma: fc.nat(COUNT - 1), now: fc.nat(3), detail: fc.nat(255) });

test('what was written last about each dilemma is read, and exactly the open ones are found', () => {
  const builder = slotBuilder();
  const layout = dilemmaSlots(
    builder,
    Array.from({ length: COUNT }, (_, i) => `d${i}`),
  );
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const state = initialState(builder.quantities);
      const last = new Map<number, { now: number; detail: number }>();
      for (const { dilemma, now, detail } of changes) {
        stand(state, layout, dilemma, now, detail);
        last.set(dilemma, { now, detail });
      }
      const found: number[] = [];
      for (let i = nextOpenDilemma(state, layout, 0); i >= 0; i = nextOpenDilemma(state, layout, i + 1)) found.push(i);
      const open = [...last].flatMap(([dilemma, { now }]) => (now === DILEMMA.open ? [dilemma] : []));
      expect(found).toEqual(open.toSorted((a, b) => a - b));
      for (const [dilemma, { now, detail }] of last) {
        const { place } = layout.dilemmas[dilemma]!;
        expect(standing(state, place)).toBe(now);
        expect(deadlineOf(state, place)).toBe(now === DILEMMA.open ? detail : 0);
        expect(optionOf(state, place)).toBe(now >= DILEMMA.answered ? detail : 0);
      }
    }),
  );
});
