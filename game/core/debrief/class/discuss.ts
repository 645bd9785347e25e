/**
 * Which dilemmas are most worth discussing (debrief.md, section 3): a dilemma ranks by the highest of four reasons, not by
 * their product.
 *
 * - *divided*: how divided the class was (Gini-Simpson, as a share of what it would be if all options had been chosen
 *   alike, 0 to 1) times how much the options differed in worth (points of value);
 * - *costly*: nearly all (four in five) chose an answer that another was worth more than: by how many points of value;
 * - *anger*: of those who pointed at somebody while somebody was angry, the share that had pointed at nobody of them;
 * - *marked*: the author made it an anchor.
 *
 * Points and shares have no scale in common. So each is taken as a share of the largest of its kind in this class, and the
 * author's mark as half: what the class shows strongly comes before it, what it shows faintly after it. A difference in worth
 * counts only where it is no accident of the re-runs (mean over sessions above 2.576 standard errors, 99 %); without re-runs
 * the first two reasons are silent.
 *
 * What it does not show: what this group needs. Minimum: four sessions that answered it.
 */
import type { ClassAnger } from './class-anger.ts';
import type { DilemmaWorth } from './class-worth.ts';
import { SMALLEST_RANKED } from './group.ts';
import type { Split } from './splits.ts';

export type Reason =
  /** `division` from 0 to 1; the options worth most and least, and by how many points of value they differ. */
  | {
      readonly kind: 'divided';
      readonly division: number;
      readonly best: string;
      readonly worst: string;
      readonly by: number;
    }
  /** So many chose `option`; `best` was worth so many points more. */
  | { readonly kind: 'costly'; readonly option: string; readonly n: number; readonly best: string; readonly by: number }
  /** So many pointed at somebody while somebody was angry; so many of them at the wrong one. */
  | { readonly kind: 'anger'; readonly missed: number; readonly pointed: number }
  | { readonly kind: 'marked' };

export type Ranked = {
  readonly dilemma: string;
  readonly title: string;
  readonly anchor: boolean;
  /** How many answered it; sessions that were re-run for it, and re-runs of each option in each: 0 without. */
  readonly n: number;
  readonly sessions: number;
  readonly runs: number;
  /** 0 to 1: that of the first reason. */
  readonly score: number;
  /** Why it stands here, the strongest first; each with its own score. */
  readonly reasons: readonly (Reason & { readonly score: number })[];
};

const NEARLY_ALL = 0.8;
const MARKED = 0.5;
const Z = 2.576;

const divisionOf = ({ options, answered }: Split): number => {
  const alike = options.reduce((sum, { last }) => sum + (last.length / answered) ** 2, 0);
  return options.length < 2 ? 0 : (1 - alike) / (1 - 1 / options.length);
};

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** By how many points one option was worth more than another in sessions where both were open; 0 where that may be an accident. */
const surplus = ({ each }: DilemmaWorth, better: string, worse: string): number => {
  const pairs = each.flatMap(({ worth }) => {
    const [more, less] = [worth[better], worth[worse]];
    return more === undefined || less === undefined ? [] : [more - less];
  });
  if (pairs.length < SMALLEST_RANKED) return 0;
  const mean = meanOf(pairs);
  const variance = pairs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (pairs.length - 1);
  return mean > Z * Math.sqrt(variance / pairs.length) ? Math.round(mean * 100) / 100 : 0;
};

type Found = { readonly reason: Reason; readonly points?: number; readonly share?: number };

const byWorth = (split: Split, worth: DilemmaWorth | undefined): readonly Found[] => {
  const [best] = worth?.options ?? [];
  const worst = worth?.options.at(-1);
  if (worth === undefined || best === undefined || worst === undefined) return [];
  const division = divisionOf(split);
  const by = surplus(worth, best.option, worst.option);
  const found: Found[] = [];
  if (division > 0 && by > 0)
    found.push({
      reason: { kind: 'divided', division, best: best.option, worst: worst.option, by },
      points: division * by,
    });
  const chosen = split.options.find(({ last }) => last.length >= split.answered * NEARLY_ALL);
  const cost = chosen === undefined ? 0 : surplus(worth, best.option, chosen.id);
  if (chosen !== undefined && cost > 0)
    found.push({
      reason: { kind: 'costly', option: chosen.id, n: chosen.last.length, best: best.option, by: cost },
      points: cost,
    });
  return found;
};

const byAnger = (anger: ClassAnger | undefined): readonly Found[] => {
  const pointed = anger === undefined ? 0 : anger.pointed - anger.calm;
  const missed = anger?.missed.length ?? 0;
  if (pointed < SMALLEST_RANKED || missed === 0) return [];
  return [{ reason: { kind: 'anger', missed, pointed }, share: missed / pointed }];
};

const foundIn = (split: Split, anger: ClassAnger | undefined, worth: DilemmaWorth | undefined): readonly Found[] => [
  ...byWorth(split, worth),
  ...byAnger(anger),
  ...(split.anchor ? [{ reason: { kind: 'marked' } } as const] : []),
];

const scored = ({ reason, points, share }: Found, most: { readonly points: number; readonly share: number }) => ({
  ...reason,
  score: points !== undefined ? points / most.points : share !== undefined ? share / most.share : MARKED,
});

/** Most worth discussing first; of equals the one with the stronger second reason, then the one that came first. */
const compare = (a: Ranked, b: Ranked): number =>
  b.score - a.score || (b.reasons[1]?.score ?? 0) - (a.reasons[1]?.score ?? 0);

/** Dilemmas that four or more answered, with a reason to be discussed. `worths` may be of some only, or of none. */
export const mostWorthDiscussing = (
  splits: readonly Split[],
  angers: readonly ClassAnger[],
  worths: readonly DilemmaWorth[],
): readonly Ranked[] => {
  const all = splits
    .filter(({ answered }) => answered >= SMALLEST_RANKED)
    .map((split) => {
      const worth = worths.find(({ dilemma }) => dilemma === split.dilemma);
      const anger = angers.find(({ dilemma }) => dilemma === split.dilemma);
      return { split, worth, found: foundIn(split, anger, worth) };
    });
  const found = all.flatMap((one) => one.found);
  const most = {
    points: Math.max(...found.map(({ points = 0 }) => points)),
    share: Math.max(...found.map(({ share = 0 }) => share)),
  };
  return all
    .filter((one) => one.found.length > 0)
    .map(({ split, worth, found: reasons }): Ranked => {
      const sorted = reasons.map((one) => scored(one, most)).toSorted((a, b) => b.score - a.score);
      return {
        dilemma: split.dilemma,
        title: split.title,
        anchor: split.anchor,
        n: split.answered,
        sessions: worth?.sessions ?? 0,
        runs: worth?.runs ?? 0,
        score: sorted[0]!.score,
        reasons: sorted,
      };
    })
    .toSorted(compare);
};
