/** Chance is keyed: a draw is a hash of seed, outcome and how often it was drawn, so equal states have equal luck. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Whole, 0 … 2³²−1. */
export type Seed = number;
export const LARGEST_SEED = 2 ** 32 - 1;

/** The seed of a class word: the first four bytes of its SHA-256 (trimmed, lower case), so that a class shares its truths. */
export const seedOfClassWord = (word: string): Seed => {
  const bytes = sha256(utf8ToBytes(word.trim().toLowerCase()));
  return ((bytes[0]! << 24) | (bytes[1]! << 16) | (bytes[2]! << 8) | bytes[3]!) >>> 0;
};

/** A key for an outcome's id: FNV-1a, 32 bits (Fowler, Noll, Vo). */
export const outcomeKey = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** The finaliser of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the result. */
const scatter = (value: number): number => {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Which alternative the `count`-th draw (from 0) gives: an index into `weights`, whose sum is at least 1. */
export const drawIndex = (seed: Seed, key: number, count: number, weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const hash = scatter(scatter(seed ^ scatter(key)) + Math.imul(count + 1, 0x9e3779b9));
  let rest = Math.floor((hash / 2 ** 32) * total);
  for (let i = 0; i < weights.length; i++) {
    rest -= weights[i]!;
    if (rest < 0) return i;
  }
  return weights.length - 1;
};
