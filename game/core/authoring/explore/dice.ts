/** The searcher's own dice, apart from the game's chance: Marsaglia's xorshift, 32 bits. */
export type Dice = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly roll: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
};

export const diceOf = (seed: number): Dice => {
  let x = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
  const roll = (below: number): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return Math.floor(((x >>> 0) / 2 ** 32) * below);
  };
  return { roll, pick: (from) => from[roll(from.length)]! };
};
