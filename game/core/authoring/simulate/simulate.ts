/**
 * The front door of simulating: thousands of games by named players, in jobs that any number of workers may share. Same
 * scenario, runs, players and seed: same report, whoever did which job.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import type { SimulateReport } from './balance.ts';
import { type Job, type JobResult, type Wish, jobsOf } from './jobs.ts';
import { reportOf } from './report.ts';
import { runJob } from './run-job.ts';

export type * from './balance.ts';
export type { Job, JobResult, Wish } from './jobs.ts';

export type Simulation = {
  /** Plain data, in the order in which they are best done. */
  readonly jobs: readonly Job[];
  /** Does one job, some tenths of a second to some seconds; plain data out, nothing remembered. */
  readonly run: (job: Job) => JobResult;
  /** What is known from the jobs that were done; `results[i]` belongs to `jobs[i]`. */
  readonly report: (results: readonly (JobResult | undefined)[]) => SimulateReport;
};

/** Cuts a simulation into jobs. `policies` must be names of players; an unknown one is a bug of the caller. */
export const simulation = (scenario: Scenario, wish: Wish): Simulation => {
  const jobs = jobsOf(wish);
  return {
    jobs,
    run: (job) => runJob(scenario, wish, job),
    report: (results) => reportOf(scenario, wish, jobs, results),
  };
};
