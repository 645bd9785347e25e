/**
 * How the state keeps dilemmas. A scenario may have hundreds, and every decision copies the whole state and looks for what is
 * open: so three of them share a slot, and the open ones are marked as bits in a few slots more.
 */
import type { SlotBuilder, State } from './slots.ts';

export const DILEMMA = { closed: 0, open: 1, answered: 2, defaulted: 3 } as const;

/** Where a dilemma is kept: the slot, and in its lowest two bits which third of it. */
export type Place = number;

/** Two bits say how a dilemma stands, eight what belongs to that: no week of a deadline is later than the 252nd. */
const STANDING_BITS = 2;
const BITS = 10;
const MOST_DETAIL = 2 ** (BITS - STANDING_BITS) - 1;

/** Dilemmas and marks in one slot: numbers of up to 30 bits are kept without a box by every engine. */
const THIRDS = 3;
const MARKS = 30;

export const dilemmaSlots = (b: SlotBuilder, ids: readonly string[]) => {
  const slots = Array.from({ length: Math.ceil(ids.length / THIRDS) }, (_, i) => b.remember(`dilemmas.${i}`));
  return {
    dilemmas: ids.map((id, i) => ({ id, place: (slots[Math.floor(i / THIRDS)]! << 2) | (i % THIRDS) })),
    openDilemmas: Array.from({ length: Math.ceil(ids.length / MARKS) }, (_, i) => b.remember(`openDilemmas.${i}`)),
  };
};

type Dilemmas = Pick<ReturnType<typeof dilemmaSlots>, 'dilemmas' | 'openDilemmas'>;

const shiftOf = (place: Place): number => (place & 3) * BITS;
const detailOf = (state: State, place: Place): number =>
  (state[place >> 2]! >> (shiftOf(place) + STANDING_BITS)) & MOST_DETAIL;

/** How a dilemma stands: closed, open, answered or defaulted. */
export const standing = (state: State, place: Place): number => (state[place >> 2]! >> shiftOf(place)) & 3;

/** The week at whose closing an open dilemma takes its default; 0 for none. */
export const deadlineOf = (state: State, place: Place): number =>
  standing(state, place) === DILEMMA.open ? detailOf(state, place) : 0;

/** The option that came of it, counted from 1; 0 while there is none. */
export const optionOf = (state: State, place: Place): number =>
  standing(state, place) >= DILEMMA.answered ? detailOf(state, place) : 0;

/** Writes into the state how a dilemma stands, with its deadline or its option. */
export const stand = (state: State, layout: Dilemmas, dilemma: number, now: number, detail: number): void => {
  if (detail > MOST_DETAIL) throw new Error(`a dilemma cannot keep ${detail}`);
  const { place } = layout.dilemmas[dilemma]!;
  const shift = shiftOf(place);
  const others = state[place >> 2]! & ~((2 ** BITS - 1) << shift);
  const marks = layout.openDilemmas[Math.floor(dilemma / MARKS)]!;
  const bit = 1 << (dilemma % MARKS);
  state[place >> 2] = others | ((now | (detail << STANDING_BITS)) << shift);
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
