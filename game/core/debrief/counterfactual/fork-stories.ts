/** The other road of a fork as two stories: the way that was not taken whose worth differed most, once well and once badly. */
import type { Course } from '../course.ts';
import type { WorthReport } from './report.ts';
import { type Story, storyOf } from './story.ts';
import type { DecisionWorth, WayWorth } from './worth.ts';

export type ForkStories = {
  readonly good: Story;
  readonly bad: Story;
  /** Of how many re-runs of this way these are two. */
  readonly runs: number;
};

const otherRoad = ({ ways }: DecisionWorth): WayWorth | undefined =>
  ways
    .filter(({ taken }) => !taken)
    .toSorted((a, b) => Math.abs(b.against!.gained.mean) - Math.abs(a.against!.gained.mean))[0];

/** Undefined where nothing else was open at line `n`, or too few games were played. */
export const forkStoriesOf = (
  course: Course,
  report: WorthReport,
  n: number,
  language: string,
): ForkStories | undefined => {
  const decision = report.decisions.find((one) => one.n === n);
  const road = decision && otherRoad(decision);
  if (road?.good === undefined || road.bad === undefined) return undefined;
  const asked = { n, way: road.way, policy: report.policy };
  const good = storyOf(course, { ...asked, run: road.good, as: 'good' }, language);
  const bad = storyOf(course, { ...asked, run: road.bad, as: 'bad' }, language);
  return good && bad && { good, bad, runs: road.runs };
};
