/** The state as one flat list of whole numbers: where each quantity of a scenario stands, its name and its bounds. */

export type Slot = number;
/**
 * The whole state of a game at one moment. Treated as read-only once a decision is done. A plain list and not a typed array:
 * whole numbers are copied from heap to heap, while the memory of typed arrays lies outside it, costs twice as much to get
 * and made one full garbage collection every ten thousand decisions.
 */
export type State = number[];

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

/** A copy that may be written to. */
export const copyState = (state: State): State => state.slice();

export const initialState = (quantities: readonly Quantity[]): State => quantities.map((q) => q.initial);
