/** The state as one flat list of whole numbers: where each quantity of a scenario stands, its name and its bounds. */

export type Slot = number;
/** The whole state of a game at one moment. Treated as read-only once a decision is done. */
export type State = Int32Array;

export type Quantity = {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly initial: number;
  /** In the ledger; clocks and memory of the rules (week counters, repetition) are not. */
  readonly counted: boolean;
};

export type SlotBuilder = {
  readonly quantities: Quantity[];
  /** A quantity that people would ask after: each change is in the ledger. */
  readonly count: (name: string, min: number, max: number, initial?: number) => Slot;
  /** What the rules must remember: changed without a ledger entry. */
  readonly remember: (name: string, initial?: number) => Slot;
};

const LARGEST = 2 ** 31 - 1;

export const slotBuilder = (): SlotBuilder => {
  const quantities: Quantity[] = [];
  const add = (quantity: Quantity): Slot => quantities.push(quantity) - 1;
  return {
    quantities,
    count: (name, min, max, initial = 0) => add({ name, min, max, initial, counted: true }),
    remember: (name, initial = 0) => add({ name, min: -LARGEST, max: LARGEST, initial, counted: false }),
  };
};

/** States are views into shared blocks: a typed array of its own costs several times as much to make. */
const STATES_A_BLOCK = 64;
let block = new ArrayBuffer(0);
let used = 0;

/** A copy that may be written to. */
export const copyState = (state: State): State => {
  const bytes = state.byteLength;
  if (used + bytes > block.byteLength) {
    block = new ArrayBuffer(bytes * STATES_A_BLOCK);
    used = 0;
  }
  const copy = new Int32Array(block, used, state.length);
  used += bytes;
  copy.set(state);
  return copy;
};

export const initialState = (quantities: readonly Quantity[]): State => Int32Array.from(quantities, (q) => q.initial);
