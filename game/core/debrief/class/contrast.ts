/**
 * Two sessions that started alike and ended far apart.
 *
 * The rule: of all pairs of ended sessions, take the tenth (at least one pair) whose first third of the weeks shared most
 * decisions, as a share of all that either took (Jaccard 1912; the ends of weeks left out); of these the pair whose value at
 * the end lay furthest apart, of a tie the more alike. What it does not show: that the parting made the difference. Minimum:
 * three ended sessions, and one point of difference.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import { type SessionId, isShown } from './group.ts';
import type { Labels } from './labels.ts';
import type { Sitting } from './sitting.ts';

export type Contrast = {
  /** The one that came to less, and the one that came to more. */
  readonly less: SessionId;
  readonly more: SessionId;
  /** Up to and including this week they are compared. */
  readonly untilWeek: number;
  /** Decisions that both took until then, and that either took. */
  readonly shared: number;
  readonly either: number;
  /** Value at the end. */
  readonly values: readonly [less: number, more: number];
  readonly seen: readonly [less: number, more: number];
  /** How many pairs there were, and how many of them were alike enough. */
  readonly pairs: number;
  readonly alike: number;
  /** The first dilemma that they answered differently. */
  readonly parting:
    | {
        readonly dilemma: string;
        readonly title: string;
        readonly week: number;
        readonly options: readonly [string, string];
      }
    | undefined;
};

type Pair = {
  readonly a: Sitting;
  readonly b: Sitting;
  readonly shared: number;
  readonly either: number;
  readonly apart: number;
};

const SHARE_ALIKE = 0.1;

/** A set of decisions as bits: a class of five hundred has 125,000 pairs to compare. */
type Bits = Uint32Array;
const BITS = 32;

const beginning = ({ decisions }: Sitting, untilWeek: number): ReadonlySet<string> =>
  new Set(decisions.flatMap(({ week, kind, decision }) => (kind === 'end' || week > untilWeek ? [] : [decision])));

const asBits = (starts: readonly ReadonlySet<string>[]): readonly Bits[] => {
  const places = new Map<string, number>();
  for (const start of starts) for (const one of start) if (!places.has(one)) places.set(one, places.size);
  return starts.map((start) => {
    const bits = new Uint32Array(Math.ceil(places.size / BITS));
    for (const one of start) bits[Math.floor(places.get(one)! / BITS)]! |= 1 << (places.get(one)! % BITS);
    return bits;
  });
};

/** How many bits are set in both: pairs, nibbles and bytes are added up in place (Warren, Hacker’s Delight, 5-1). */
const inBoth = (a: Bits, b: Bits): number => {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    let bits = a[i]! & b[i]!;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
};

const pairsOf = (sittings: readonly Sitting[], untilWeek: number): readonly Pair[] => {
  const starts = sittings.map((sitting) => beginning(sitting, untilWeek));
  const bits = asBits(starts);
  return sittings.flatMap((a, i) =>
    sittings.slice(i + 1).map((b, j): Pair => {
      const other = i + 1 + j;
      const shared = inBoth(bits[i]!, bits[other]!);
      const apart = Math.abs(a.final.value - b.final.value);
      return { a, b, shared, either: starts[i]!.size + starts[other]!.size - shared, apart };
    }),
  );
};

const likeness = ({ shared, either }: Pair): number => (either === 0 ? 0 : shared / either);

const partingOf = (less: Sitting, more: Sitting, labels: Labels): Contrast['parting'] => {
  for (const { dilemma, option, week } of less.answers) {
    const other = more.answers.find((one) => one.dilemma === dilemma);
    if (other === undefined || other.option === option) continue;
    const options = [labels.option(dilemma, option), labels.option(dilemma, other.option)] as const;
    return { dilemma, title: labels.dilemma(dilemma), week: Math.min(week, other.week), options };
  }
  return undefined;
};

export const contrast = (scenario: Scenario, all: readonly Sitting[], labels: Labels): Contrast | undefined => {
  const sittings = all.filter(({ ended }) => ended);
  if (!isShown(sittings.length)) return undefined;
  const weeks = scenario.start.turns.reduce((sum, one) => sum + one, 0);
  const untilWeek = Math.ceil(weeks / 3);
  const pairs = pairsOf(sittings, untilWeek).toSorted((a, b) => likeness(b) - likeness(a));
  const alike = Math.max(1, Math.floor(pairs.length * SHARE_ALIKE));
  const furthest = pairs.slice(0, alike).reduce((best, one) => (one.apart > best.apart ? one : best));
  if (furthest.apart === 0) return undefined;
  const { a, b, shared, either } = furthest;
  const [less, more] = a.final.value < b.final.value ? [a, b] : [b, a];
  return {
    less: less.id,
    more: more.id,
    untilWeek,
    shared,
    either,
    values: [less.final.value, more.final.value],
    seen: [less.final.seen, more.final.seen],
    pairs: pairs.length,
    alike,
    parting: partingOf(less, more, labels),
  };
};
