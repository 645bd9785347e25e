/** Shares the jobs of a simulation among worker threads. */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type JobResult, type Simulation, type Wish, simulation } from '../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

/** The thread's entry stands beside this file, in the sources as in the bundle. */
const ENTRY = join(import.meta.dirname, `simulate-worker${extname(import.meta.filename)}`);

type Results = (JobResult | undefined)[];

export type Simulating = {
  readonly workers: number;
  /** Told after each job: how many are done, of how many. */
  readonly onProgress: (done: number, of: number) => void;
  /** Called with the way to stop at once; what is done by then is what there is. */
  readonly onStop: (stop: () => void) => void;
};

/** Does all jobs, or those that were done before it was stopped. A bug in a job is thrown here. */
export const simulateInWorkers = async (
  scenario: Scenario,
  wish: Wish,
  { workers, onProgress, onStop }: Simulating,
): Promise<ReturnType<Simulation['report']>> => {
  const { jobs, report } = simulation(scenario, wish);
  const results: Results = jobs.map(() => undefined);
  const threads = Array.from({ length: Math.min(workers, jobs.length) }, () => {
    return new Worker(ENTRY, { workerData: { scenario, wish } });
  });
  let next = 0;
  let done = 0;
  onStop(() => threads.forEach((thread) => void thread.terminate()));
  const work = async (thread: Worker): Promise<void> => {
    while (next < jobs.length) {
      const job = next++;
      const result = await answerOf(thread, job);
      // The thread was ended: there is nobody to give another job to.
      if (result === undefined) return;
      results[job] = result;
      onProgress(++done, jobs.length);
    }
  };
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return report(results);
};

/** What a thread makes of a job; undefined where it was ended meanwhile. */
const answerOf = (thread: Worker, job: number): Promise<JobResult | undefined> =>
  new Promise((resolve, reject) => {
    const over = () => resolve(undefined);
    thread.once('error', reject);
    thread.once('exit', over);
    thread.once('message', (result: JobResult) => {
      thread.off('error', reject);
      thread.off('exit', over);
      resolve(result);
    });
    thread.postMessage(job);
  });
