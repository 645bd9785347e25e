/** A simulation in as many workers as the machine has to spare: jobs go out, results come back, one of them reports. */
import type { Progress } from '../../../core/authoring/authoring.ts';
import type { JobResult, SimulateReport, Wish } from '../../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { startLongWork } from '../worker-address.ts';
import type { LongWork } from './long-work.ts';

export type SimulatingParts = {
  readonly scenario: Scenario;
  readonly wish: Wish;
  readonly onProgress: (progress: Progress) => void;
  readonly onDone: (report: SimulateReport) => void;
  readonly onFailed: (detail: string) => void;
  readonly start?: () => Worker;
  readonly workers?: number;
};

type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun'; readonly jobs: number }
  | { readonly kind: 'result'; readonly at: number; readonly result: JobResult }
  | { readonly kind: 'done'; readonly report: SimulateReport };

const MOST_WORKERS = 4;
/** One is left for the window itself. */
const spare = (): number => Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));

export const startSimulating = (parts: SimulatingParts): LongWork => {
  const {
    scenario,
    wish,
    onProgress,
    onDone,
    onFailed,
    start = () => startLongWork('simulate'),
    workers = spare(),
  } = parts;
  const running = new Set<Worker>();
  const results: (JobResult | undefined)[] = [];
  let next = 0;
  let done = 0;
  let of: number | undefined;
  let reporting = false;

  const end = (): void => {
    for (const worker of running) worker.terminate();
    running.clear();
  };
  const report = (worker: Worker): void => {
    reporting = true;
    worker.postMessage({ kind: 'report', results: Array.from({ length: of ?? 0 }, (_, at) => results[at]) });
  };
  const give = (worker: Worker): void => {
    if (reporting) return;
    if (of !== undefined && done >= of) report(worker);
    else if (of !== undefined && next < of) worker.postMessage({ kind: 'job', at: next++ });
  };
  const open = (onBegun: (worker: Worker) => void): void => {
    const worker = start();
    running.add(worker);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'ready') worker.postMessage({ kind: 'begin', scenario, wish });
      else if (data.kind === 'begun') {
        of = data.jobs;
        onProgress({ done, of });
        onBegun(worker);
      } else if (data.kind === 'result') {
        results[data.at] = data.result;
        onProgress({ done: ++done, of });
        give(worker);
      } else {
        end();
        onDone(data.report);
      }
    });
    worker.addEventListener('error', (event) => {
      end();
      onFailed(event.message ?? '');
    });
  };
  for (let n = 0; n < workers; n++) open(give);
  return {
    end,
    // Whoever is in the middle of a job is not waited for: somebody new tells what the others have brought.
    stop: () => {
      end();
      open(report);
    },
  };
};
