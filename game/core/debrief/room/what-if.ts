/** One decision of one game and what else was open, as a picture: what citizens gained from there on, over re-runs. */
import { type Words, phrase } from '../../scenario/phrase.ts';
import type { DecisionWorth, WayWorth } from '../counterfactual/counterfactual.ts';
import { MOST_MARKS } from './room-data.ts';
import type { Stage } from './stage.ts';

export type WhatIfTitles = {
  /** The decision: a dilemma's title, or what was done. */
  readonly title: Words;
  /** What each way on is called, by `way`; of a dilemma all options in file order, for their place. */
  readonly ways: Readonly<Record<string, Words>>;
};

/** The way that was taken comes first; at most seven. */
export const whatIfStage = (
  { week, ways, came }: DecisionWorth,
  policy: string,
  { title, ways: names }: WhatIfTitles,
): Stage => {
  const nameOf = (way: string): Words => names[way] ?? way;
  return {
    kind: 'whatIf',
    title,
    headline: whatIfHeadline(ways, nameOf),
    week,
    policy,
    runs: Math.max(0, ...ways.map(({ runs }) => runs)),
    came: came?.gained,
    ways: ways.slice(0, MOST_MARKS).map(({ way, taken, gained }) => ({
      name: nameOf(way),
      place: Math.max(0, Object.keys(names).indexOf(way)),
      taken,
      ...gained,
    })),
  };
};

/**
 * The way that differed most from the one taken, as far as its verdict goes (counterfactual/spread.ts); neutral where the
 * re-runs could tell none from luck.
 */
const whatIfHeadline = (ways: readonly WayWorth[], nameOf: (way: string) => Words): Words => {
  const told = ways.flatMap(({ way, against }) =>
    against === undefined || against.gained.verdict === 'unseen' ? [] : [{ way, ...against.gained }],
  );
  const [top] = told.toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  if (top === undefined) return phrase('room.headline.whatIf.unseen');
  return phrase(`room.headline.whatIf.${top.verdict}`, {
    way: nameOf(top.way),
    by: Math.round(Math.abs(top.mean) * 10) / 10,
  });
};
