/** Shares work that is cut into jobs among worker threads. */
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Say } from './text/say.ts';
import { wholeOption } from './usage.ts';

/** Entries of threads stand beside this file, in the sources as in the bundle. */
type Entry = 'simulate-worker' | 'worth-worker';
const addressOf = (entry: Entry): string => join(import.meta.dirname, `${entry}${extname(import.meta.filename)}`);

const MOST_WORKERS = 64;

/** How many threads share the work: as typed, else one for each processor. */
export const workersOf = (text: string | undefined, say: Say): number =>
  wholeOption(
    text,
    { name: 'workers', from: 1, to: MOST_WORKERS, otherwise: Math.min(MOST_WORKERS, availableParallelism()) },
    say,
  );

/** Work whose jobs need nothing of each other, and whose report takes holes. */
type Shareable<Result, Report> = {
  readonly jobs: readonly unknown[];
  readonly report: (results: readonly (Result | undefined)[]) => Report;
};

export type Sharing = {
  readonly workers: number;
  /** Told after each job: how many are done, of how many. */
  readonly onProgress: (done: number, of: number) => void;
  /** Called with the way to stop at once; what is done by then is what there is. */
  readonly onStop: (stop: () => void) => void;
};

/**
 * Does all jobs, or those that were done before it was stopped. A thread is begun with `data`, is sent jobs by their
 * position and answers with what came of them. A bug in a job is thrown here.
 */
export const shareAmongThreads = async <Result, Report>(
  entry: Entry,
  data: object,
  { jobs, report }: Shareable<Result, Report>,
  { workers, onProgress, onStop }: Sharing,
): Promise<Report> => {
  const results: (Result | undefined)[] = jobs.map(() => undefined);
  const threads = Array.from({ length: Math.min(workers, jobs.length) }, () => {
    return new Worker(addressOf(entry), { workerData: data });
  });
  let next = 0;
  let done = 0;
  onStop(() => threads.forEach((thread) => void thread.terminate()));
  const work = async (thread: Worker): Promise<void> => {
    while (next < jobs.length) {
      const job = next++;
      const result = await answerOf<Result>(thread, job);
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
const answerOf = <Result>(thread: Worker, job: number): Promise<Result | undefined> =>
  new Promise((resolve, reject) => {
    const over = () => resolve(undefined);
    thread.once('error', reject);
    thread.once('exit', over);
    thread.once('message', (result: Result) => {
      thread.off('error', reject);
      thread.off('exit', over);
      resolve(result);
    });
    thread.postMessage(job);
  });
