/** Counts over paired re-runs of dilemmas: plain, and added up in any order with the same result. */

/** What makes one option better than another, at the end of the game. */
export const COMPARED = ['value', 'legitimacy', 'design', 'accountability', 'embedding', 'funds', 'energy'] as const;
export type Compared = (typeof COMPARED)[number];

/** One option against another that was open at the same moment. */
export type Pair = {
  /** Re-runs of both, with the same luck and the same player afterwards. */
  reruns: number;
  /** Re-runs in which the first was at least as good in everything compared. */
  asGood: number;
  /** By quantity: what the first had more of, all together, and re-runs in which it had more. */
  readonly more: number[];
  readonly better: number[];
};

export type OptionTally = {
  /** Re-runs in which it was open. */
  reruns: number;
  /** Value at the end less the mean over all options that were open, all together. */
  worth: number;
};

export type DilemmaTally = {
  /** Moments re-run with at least two options. */
  reruns: number;
  /** Re-runs whose ends were not all alike. */
  differed: number;
  readonly options: OptionTally[];
  /** Of options a and b: `pairs[a * options.length + b]`. */
  readonly pairs: Pair[];
};

/** By dilemma, in file order. */
export type Tally = readonly DilemmaTally[];

/** The end of one re-run: what is compared, and everything that people could tell apart. */
export type End = { readonly option: number; readonly amounts: readonly number[]; readonly felt: string };

const nothing = (): number[] => COMPARED.map(() => 0);

/** `counts[i]` is how many options the i-th dilemma has. */
export const emptyTally = (counts: readonly number[]): Tally =>
  counts.map((count) => ({
    reruns: 0,
    differed: 0,
    options: Array.from({ length: count }, () => ({ reruns: 0, worth: 0 })),
    pairs: Array.from({ length: count * count }, () => ({ reruns: 0, asGood: 0, more: nothing(), better: nothing() })),
  }));

/** Adds the ends of one moment: one for each option that was open. With a single one there is nothing to compare. */
export const noteEnds = (tally: DilemmaTally, ends: readonly End[]): void => {
  if (ends.length < 2) return;
  tally.reruns++;
  if (ends.some(({ felt }) => felt !== ends[0]!.felt)) tally.differed++;
  const mean = ends.reduce((sum, { amounts }) => sum + amounts[0]!, 0) / ends.length;
  for (const { option, amounts } of ends) {
    tally.options[option]!.reruns++;
    tally.options[option]!.worth += amounts[0]! - mean;
  }
  for (const a of ends) for (const b of ends) if (a !== b) notePair(tally, a, b);
};

const notePair = ({ pairs, options }: DilemmaTally, a: End, b: End): void => {
  const pair = pairs[a.option * options.length + b.option]!;
  pair.reruns++;
  let asGood = true;
  for (let i = 0; i < COMPARED.length; i++) {
    const more = a.amounts[i]! - b.amounts[i]!;
    pair.more[i]! += more;
    if (more > 0) pair.better[i]!++;
    if (more < 0) asGood = false;
  }
  if (asGood) pair.asGood++;
};

const addLists = (into: number[], more: readonly number[]): void => {
  for (const [i, one] of more.entries()) into[i]! += one;
};

/** Adds the counts of one part to those of all. */
export const addTally = (into: Tally, part: Tally): void => {
  for (const [d, { reruns, differed, options, pairs }] of part.entries()) {
    const all = into[d]!;
    all.reruns += reruns;
    all.differed += differed;
    for (const [i, option] of options.entries()) {
      all.options[i]!.reruns += option.reruns;
      all.options[i]!.worth += option.worth;
    }
    for (const [i, pair] of pairs.entries()) {
      const one = all.pairs[i]!;
      one.reruns += pair.reruns;
      one.asGood += pair.asGood;
      addLists(one.more, pair.more);
      addLists(one.better, pair.better);
    }
  }
};
