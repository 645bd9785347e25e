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

const beginning = ({ decisions }: Sitting, untilWeek: number): ReadonlySet<string> =>
  new Set(decisions.flatMap(({ week, kind, decision }) => (kind === 'end' || week > untilWeek ? [] : [decision])));

const pairsOf = (sittings: readonly Sitting[], untilWeek: number): readonly Pair[] => {
  const starts = sittings.map((sitting) => beginning(sitting, untilWeek));
  return sittings.flatMap((a, i) =>
    sittings.slice(i + 1).map((b, j): Pair => {
      const [ours, theirs] = [starts[i]!, starts[i + 1 + j]!];
      let shared = 0;
      for (const decision of ours) if (theirs.has(decision)) shared++;
      const apart = Math.abs(a.final.value - b.final.value);
      return { a, b, shared, either: ours.size + theirs.size - shared, apart };
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
