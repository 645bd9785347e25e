/** The name somebody probably meant (optimal string alignment distance: swaps of neighbours count once). */
import { type Phrase, phrase } from '../phrase.ts';

/** Edits between two words, stopping early above `limit` (then `limit + 1` is returned). */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
};

/** The nearest of `names` within a third of the word's length (at least two edits); undefined when none is near. */
export const nearest = (word: string, names: Iterable<string>): string | undefined => {
  let limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  for (const name of names) {
    const edits = distance(word.toLowerCase(), name.toLowerCase(), limit);
    if (edits > limit || (best !== undefined && edits === limit)) continue;
    best = name;
    limit = edits;
  }
  return best;
};

/** Those of `names` that are most like a word: few edits away, or with a part between hyphens in common. */
export const mostLike = (word: string, names: Iterable<string>, count: number): readonly string[] => {
  const parts = word.toLowerCase().split('-');
  const shared = (name: string) => name.split('-').filter((part) => part.length > 2 && parts.includes(part)).length;
  const far = (name: string) => distance(word.toLowerCase(), name, word.length) - SHARED * shared(name);
  const rated = [...names].map((name) => ({ name, far: far(name) }));
  return rated
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ name }) => name);
};

/** How many edits a part in common outweighs. */
const SHARED = 8;

/**
 * The one name that was surely meant: at most two edits away (one in short words), no other name as near. Undefined where
 * somebody would have to be asked.
 */
export const surelyMeant = (word: string, names: Iterable<string>): string | undefined => {
  let limit = word.length < 5 ? 1 : 2;
  let meant: readonly string[] = [];
  for (const name of names) {
    const edits = distance(word.toLowerCase(), name.toLowerCase(), limit);
    if (edits > limit) continue;
    meant = edits < limit ? [name] : [...meant, name];
    limit = edits;
  }
  return meant.length === 1 ? meant[0] : undefined;
};

/** `Did you mean …?`; undefined where nothing is near, and the rule says what to do. */
export const didYouMean = (word: string, names: Iterable<string>): Phrase | undefined => {
  const name = nearest(word, names);
  return name === undefined ? undefined : phrase('hint.meant', { name });
};
