/** Numbers from 0 up to, not including, `below`, in a fixed order for each seed: what is measured is not the dice. */
export type Roll = (below: number) => number;

/** Xorshift with 32 bits (Marsaglia 2003). */
export const dice = (seed: number): Roll => {
  let x = seed | 1;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
};
