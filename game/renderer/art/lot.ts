/** Chance for drawings: the same word always gives the same lot. Nothing of the game is drawn here. */

/** FNV-1a with a last stir, 32 bits. */
const hash = (word: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
};

/** A number from 0 up to, but not including, 1. */
export const lot = (word: string): number => hash(word) / 2 ** 32;

/** One of several, each as likely as the others. */
export const oneOf = <T>(word: string, from: readonly [T, ...T[]] | readonly T[]): T =>
  from[Math.floor(lot(word) * from.length)]!;
