/**
 * How the state keeps dilemmas. A scenario may have hundreds, and every decision copies the whole state and looks for what
 * is open: so each has one slot, and the open ones are marked as bits in a few slots more.
 */
import type { Slot, SlotBuilder, State } from './slots.ts';

export const DILEMMA = { closed: 0, open: 1, answered: 2, defaulted: 3 } as const;

/** Two bits say how a dilemma stands, the others what belongs to that. */
const STANDING_BITS = 2;

/** Bits of one slot: numbers of up to 30 bits are kept without a box by every engine. */
const MARKS = 30;

export const dilemmaSlots = (b: SlotBuilder, ids: readonly string[]) => ({
  dilemmas: ids.map((id) => ({ id, slot: b.remember(`dilemma.${id}`) })),
  openDilemmas: Array.from({ length: Math.ceil(ids.length / MARKS) }, (_, i) => b.remember(`openDilemmas.${i}`)),
});

type Dilemmas = Pick<ReturnType<typeof dilemmaSlots>, 'dilemmas' | 'openDilemmas'>;

/** How a dilemma stands: closed, open, answered or defaulted. */
export const standing = (state: State, slot: Slot): number => state[slot]! & ((1 << STANDING_BITS) - 1);

/** The week at whose closing an open dilemma takes its default; 0 for none. */
export const deadlineOf = (state: State, slot: Slot): number =>
  standing(state, slot) === DILEMMA.open ? state[slot]! >> STANDING_BITS : 0;

/** The option that came of it, counted from 1; 0 while there is none. */
export const optionOf = (state: State, slot: Slot): number =>
  standing(state, slot) >= DILEMMA.answered ? state[slot]! >> STANDING_BITS : 0;

/** Writes into the state how a dilemma stands, with its deadline or its option. */
export const stand = (state: State, layout: Dilemmas, dilemma: number, now: number, detail: number): void => {
  const marks = layout.openDilemmas[Math.floor(dilemma / MARKS)]!;
  const bit = 1 << (dilemma % MARKS);
  state[layout.dilemmas[dilemma]!.slot] = now | (detail << STANDING_BITS);
  state[marks] = now === DILEMMA.open ? state[marks]! | bit : state[marks]! & ~bit;
};

/** The first dilemma from position `from` on, in file order, that can be answered now; −1 if there is none. */
export const nextOpenDilemma = (state: State, { openDilemmas }: Dilemmas, from: number): number => {
  let skipped = from % MARKS;
  for (let i = Math.floor(from / MARKS); i < openDilemmas.length; i++) {
    const open = (state[openDilemmas[i]!]! >> skipped) << skipped;
    if (open !== 0) return i * MARKS + 31 - Math.clz32(open & -open);
    skipped = 0;
  }
  return -1;
};
