/** The work of a what-if, cut into pieces that need nothing of each other. */
import { type Policy, policies } from '../../engine/engine.ts';
import type { Course } from '../course.ts';
import { type Point, goneOn } from './points.ts';
import { type End, endOf, foundBy, playOn } from './reruns.ts';
import { type Wish, playerOf } from './wish.ts';

/** `first` and `count` say which of the re-runs, from 0. */
export type Job =
  /** All ways on from the `point`-th decision asked about. */
  | { readonly kind: 'ways'; readonly point: number; readonly first: number; readonly count: number }
  /** On from after so many decisions of the session. */
  | { readonly kind: 'along'; readonly after: number; readonly first: number; readonly count: number };

/** The ends of its re-runs: for each way on, or of the one row. */
export type JobResult = readonly (readonly End[])[];

/** Some hundredths of a second: a stop is heard soon, and what is left over at the end is little. */
const RERUNS_A_JOB = 20;

const pieces = (runs: number): { readonly first: number; readonly count: number }[] =>
  Array.from({ length: Math.ceil(runs / RERUNS_A_JOB) }, (_, i) => ({
    first: i * RERUNS_A_JOB,
    count: Math.min(RERUNS_A_JOB, runs - i * RERUNS_A_JOB),
  }));

/** First a little of every decision, then more of it: whoever stops it has something of all. */
export const jobsOf = ({ moments }: Course, points: readonly Point[], { runs, along }: Wish): readonly Job[] => [
  ...pieces(runs).flatMap((piece) =>
    points.flatMap(({ ways }, point): Job[] => (ways.length < 2 ? [] : [{ kind: 'ways', point, ...piece }])),
  ),
  ...pieces(along).flatMap((piece) =>
    Array.from({ length: moments.length + 1 }, (_, after): Job => ({ kind: 'along', after, ...piece })),
  ),
];

/** Nothing is remembered from one job to the next, so that it does not matter who does which. */
export const runJob = (course: Course, points: readonly Point[], wish: Wish, job: Job): JobResult => {
  const policy = policies[playerOf(wish)]!;
  if (job.kind === 'along') {
    const from = job.after === 0 ? course.begun : course.moments[job.after - 1]!.after;
    return [rerun(job, (k) => endOf(playOn(foundBy(from, k), policy, k)))];
  }
  const point = points[job.point]!;
  return point.ways.map((way) => rerun(job, (k) => endOf(wentOn(point, way, policy, k))));
};

const rerun = ({ first, count }: Job, end: (k: number) => End): End[] =>
  Array.from({ length: count }, (_, i) => end(first + i));

const wentOn = (point: Point, way: Point['ways'][number], policy: Policy, k: number) =>
  playOn(goneOn(point, way, foundBy(point.moment.before, k)), policy, k);
