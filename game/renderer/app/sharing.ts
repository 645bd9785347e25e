/** Work that is cut into jobs, in as many workers as the machine has to spare: jobs go out, results come back, one of them reports. */
import type { Progress } from '../../core/authoring/authoring.ts';
import type { LongWork } from './workshop/long-work.ts';

export type SharingParts<Result, Report> = {
  readonly start: () => Worker;
  /** What each worker begins with. */
  readonly asked: object;
  /** What came of the jobs when they were left before; what is there is not done again. */
  readonly before?: readonly (Result | undefined)[];
  readonly onProgress: (progress: Progress) => void;
  readonly onDone: (report: Report) => void;
  readonly onFailed: (detail: string) => void;
  readonly workers?: number;
};

export type Sharing<Result> = LongWork & {
  /** What came of the jobs so far, to go on with another time. */
  readonly results: () => readonly (Result | undefined)[];
};

type Answer<Result, Report> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun'; readonly jobs: number }
  | { readonly kind: 'result'; readonly at: number; readonly result: Result }
  | { readonly kind: 'done'; readonly report: Report };

const MOST_WORKERS = 4;
/** One is left for the window itself. */
const spare = (): number => Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));

export const startSharing = <Result, Report>(parts: SharingParts<Result, Report>): Sharing<Result> => {
  const { start, asked, before = [], onProgress, onDone, onFailed, workers = spare() } = parts;
  const running = new Set<Worker>();
  const results = [...before];
  const given = new Set(before.flatMap((result, at) => (result === undefined ? [] : [at])));
  let done = given.size;
  let next = 0;
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
    if (reporting || of === undefined) return;
    if (done >= of) return report(worker);
    while (given.has(next)) next++;
    if (next >= of) return;
    given.add(next);
    worker.postMessage({ kind: 'job', at: next });
  };
  const open = (onBegun: (worker: Worker) => void): void => {
    const worker = start();
    running.add(worker);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer<Result, Report>>) => {
      if (data.kind === 'ready') worker.postMessage({ kind: 'begin', ...asked });
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
    results: () => results,
    // Whoever is in the middle of a job is not waited for: somebody new tells what the others have brought.
    stop: () => {
      end();
      open(report);
    },
  };
};
