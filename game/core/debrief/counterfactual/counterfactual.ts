/**
 * The front door of what-ifs: what a decision of a session was worth against what else could have been done there, by many
 * re-runs on the same luck, in jobs that any number of workers may share. Same scenario, session and wish: same report,
 * whoever did which job.
 *
 * For one session ask `USUAL`; on a stage one decision (`asked`) with 200 re-runs and `along: 0`; for ranking the dilemmas
 * of a class each session with `FOR_RANKING`.
 */
import { canonicalJson, sha256Hex } from '../../scenario/canonical.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Session } from '../../session/session.ts';
import { type Course, courseOf } from '../course.ts';
import { type ForkStories, forkStoriesOf } from './fork-stories.ts';
import { type Job, type JobResult, jobsOf, runJob } from './jobs.ts';
import { type Point, pointsOf } from './points.ts';
import { reachOf } from './reach.ts';
import type { WorthReport } from './report.ts';
import type { End } from './reruns.ts';
import { type Story, type Told, storyOf } from './story.ts';
import { type Wish, playerOf } from './wish.ts';
import { worthOf } from './worth.ts';

export { FOR_RANKING, USUAL } from './wish.ts';
export type { Asked, Wish } from './wish.ts';
export type { Job, JobResult } from './jobs.ts';
export type { WorthReport } from './report.ts';
export type { Band, Difference, Verdict } from './spread.ts';
export type { Against, Came, DecisionWorth, WayWorth } from './worth.ts';
export type { ForkStories } from './fork-stories.ts';
export type { Step, Story, Told } from './story.ts';
export { openThere } from './open-there.ts';
export type { OpenThere } from './open-there.ts';
export { goalTitles } from './goal-titles.ts';
export type { GoalTitles } from './goal-titles.ts';
export { playersWords, signed, worthWords } from './wording.ts';
export type { DecisionWords, WorthWords } from './wording.ts';
export type { Count, Goal, Lost, Missed, Reach, ReachPoint } from './reach.ts';

export type Counterfactual = {
  /** Plain data, in the order in which they are best done. */
  readonly jobs: readonly Job[];
  /** Does one job, some hundredths of a second; plain data out, nothing remembered. */
  readonly run: (job: Job) => JobResult;
  /** What is known from the jobs that were done; `results[i]` belongs to `jobs[i]`. Holes make it partial. */
  readonly report: (results: readonly (JobResult | undefined)[]) => WorthReport;
};

/** Replays the session once and cuts the work up. A line of `asked` that the session has not got is left out. */
export const counterfactual = (scenario: Scenario, session: Session, wish: Wish): Counterfactual => {
  const course = courseOf(scenario, session, scenario.language);
  const points = pointsOf(course, wish.asked);
  const jobs = jobsOf(course, points, wish);
  return {
    jobs,
    run: (job) => runJob(course, points, wish, job),
    report: (results) => reportOf(course, points, wish, jobs, results),
  };
};

const reportOf = (
  course: Course,
  points: readonly Point[],
  wish: Wish,
  jobs: readonly Job[],
  results: readonly (JobResult | undefined)[],
): WorthReport => {
  const ways = points.map((point) => point.ways.map((): End[] => []));
  const along = course.moments.map((): End[] => []).concat([[]]);
  for (const [i, job] of jobs.entries()) {
    const into = job.kind === 'ways' ? ways[job.point]! : [along[job.after]!];
    for (const [row, ends] of (results[i] ?? []).entries()) into[row]!.push(...ends);
  }
  return {
    policy: playerOf(wish),
    partial: jobs.some((_, i) => results[i] === undefined),
    decisions: points.map((point, i) => worthOf(course, point, ways[i]!)),
    reach: reachOf(course, along),
  };
};

/** Re-runs as stories, in a language: made anew when they are asked for. Undefined where the session has no such decision or way on. */
export const tellRuns = (
  scenario: Scenario,
  session: Session,
  told: readonly Told[],
  language: string,
): readonly (Story | undefined)[] => {
  const course = courseOf(scenario, session, language);
  return told.map((one) => storyOf(course, one, language));
};

/** The other road of the fork at line `n`, as two stories. */
export const forkStories = (
  scenario: Scenario,
  session: Session,
  report: WorthReport,
  n: number,
  language: string,
): ForkStories | undefined => forkStoriesOf(courseOf(scenario, session, language), report, n, language);

/** What a report depends on, as a fingerprint: two sessions of the same decisions have the same one. `engine` is the version of the rules. */
export const worthKey = (session: Session, wish: Wish, engine: string): string => {
  const { scenario, contentHash, seed, loaded = [] } = session.header;
  const decisions = session.lines.flatMap(({ n, decision }) => (decision === undefined ? [] : [[n, decision]]));
  return sha256Hex(canonicalJson({ scenario, contentHash, seed, loaded, decisions, wish, engine }));
};
