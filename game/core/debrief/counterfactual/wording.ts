/**
 * What may be said of re-runs, and no more: sentences as keys of `assets/locales/<language>/worth.json`. A difference that
 * they cannot tell from none is none, and every number comes with how many games it rests on.
 */
import { PILLARS, type Pillar } from '../../scenario/vocabulary.ts';
import type { Phrase } from '../../view/view.ts';
import { phrase } from '../words.ts';
import type { GoalTitles } from './goal-titles.ts';
import type { WorthReport } from './report.ts';
import { type Difference, LEAST_PAIRS } from './spread.ts';
import type { Against, DecisionWorth, WayWorth } from './worth.ts';

export type WorthWords = {
  /** What stands out, once all of it is known; neutral before. */
  readonly headline: Phrase;
  /** Whose worth it is. */
  readonly players: Phrase;
  /** By the line of the decision. */
  readonly decisions: Readonly<Record<number, DecisionWords>>;
};

export type DecisionWords = {
  /** What the way that was taken brought, and what came of this game itself. */
  readonly base: readonly Phrase[];
  /** What may be said of each other way, a sentence each. */
  readonly ways: Readonly<Record<string, readonly Phrase[]>>;
};

/** A number with its sign, as a language writes it. */
export const signed = (n: number): Phrase =>
  phrase(n === 0 ? 'worth.zero' : n > 0 ? 'worth.plus' : 'worth.minus', { n: Math.abs(n) });

/** A number that is only marked where it is below nothing. */
const plain = (n: number): Phrase => (n < 0 ? signed(n) : phrase('worth.zero', { n }));

/** `between 4 and 11`, from the side on which the difference lies. */
const span = ({ band: { p10, p90 } }: Difference) => ({
  from: Math.min(Math.abs(p10), Math.abs(p90)),
  to: Math.max(Math.abs(p10), Math.abs(p90)),
});

const isSure = ({ verdict }: Difference): boolean => verdict === 'surelyMore' || verdict === 'surelyLess';

/** What citizens gained on a way, beside the one that was taken. */
export const differenceWords = (difference: Difference): Phrase => {
  const { pairs, verdict, more, less, band } = difference;
  if (pairs < LEAST_PAIRS) return phrase('worth.tooFew', { n: pairs });
  if (verdict === 'unseen') return phrase('worth.unseen', { n: pairs });
  if (isSure(difference))
    return phrase(`worth.${verdict}${band.p10 === band.p90 ? '.same' : ''}`, { n: pairs, ...span(difference) });
  return phrase(`worth.${verdict}`, { n: pairs, more, less, low: signed(band.p10), high: signed(band.p90) });
};

const MOST_PILLARS = 2;

const pillarWords = (pillar: Pillar, difference: Difference): Phrase => {
  const key = difference.verdict === 'surelyMore' ? 'worth.pillarMore' : 'worth.pillarLess';
  const { p10, p90 } = difference.band;
  return phrase(p10 === p90 ? `${key}.same` : key, { pillar: phrase(`gauge.${pillar}`), ...span(difference) });
};

/** Pillars that surely ended elsewhere, the farthest first. */
const pillarsIn = ({ pillars }: Against): readonly Phrase[] =>
  PILLARS.filter((pillar) => isSure(pillars[pillar]))
    .toSorted((a, b) => Math.abs(pillars[b].mean) - Math.abs(pillars[a].mean))
    .slice(0, MOST_PILLARS)
    .map((pillar) => pillarWords(pillar, pillars[pillar]));

const wayWords = ({ against, runs, endings }: WayWorth, taken: WayWorth, titles: GoalTitles): readonly Phrase[] =>
  against === undefined
    ? []
    : [
        differenceWords(against.gained),
        ...against.endings.map((id) =>
          phrase('worth.ending', {
            ending: titles.endings[id] ?? id,
            ours: endings[id] ?? 0,
            theirs: taken.endings[id] ?? 0,
            n: runs,
          }),
        ),
        ...pillarsIn(against),
      ];

const baseWords = ({ runs, gained }: WayWorth, { came }: DecisionWorth): readonly Phrase[] => [
  phrase('worth.base', { n: runs, from: plain(gained.p10), to: plain(gained.p90) }),
  ...(came === undefined ? [] : [phrase('worth.base.came', { gained: plain(came.gained) })]),
];

const decisionWords = (decision: DecisionWorth, titles: GoalTitles): DecisionWords => {
  const [taken] = decision.ways;
  return {
    base: baseWords(taken!, decision),
    ways: Object.fromEntries(decision.ways.slice(1).map((way) => [way.way, wayWords(way, taken!, titles)])),
  };
};

/** Points by which an answer must surely have differed to be called the one on which most hung. */
const MUCH = 3;

const weightOf = ({ ways }: DecisionWorth): number =>
  Math.max(
    0,
    ...ways.flatMap(({ against }) => (against && isSure(against.gained) ? [Math.abs(against.gained.mean)] : [])),
  );

const headlineOf = ({ partial, decisions }: WorthReport, dilemmas: GoalTitles['endings']): Phrase => {
  if (partial) return phrase('worth.title');
  const top = decisions.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  const title = dilemmas[top?.dilemma ?? ''];
  if (top === undefined || title === undefined || weightOf(top) < MUCH) return phrase('worth.title.little');
  return phrase('worth.title.most', { title });
};

export const playersWords = (policy: string): Phrase =>
  policy === 'ordinary' ? phrase('worth.players.ordinary') : phrase('worth.players.other', { name: policy });

export const worthWords = (report: WorthReport, titles: GoalTitles): WorthWords => ({
  headline: headlineOf(report, titles.dilemmas),
  players: playersWords(report.policy),
  decisions: Object.fromEntries(report.decisions.map((one) => [one.n, decisionWords(one, titles)])),
});
