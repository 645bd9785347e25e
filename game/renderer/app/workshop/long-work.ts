/** One piece of long work in a worker of its own: it tells how far it is, and stops when it is asked to. */
import type { Progress } from '../../../core/authoring/authoring.ts';
import { startLongWork } from '../worker-address.ts';

export type LongWork = {
  /** Asks for what is known so far; a worker that does not answer is ended. */
  readonly stop: () => void;
  /** Ends it at once; nothing is told any more. */
  readonly end: () => void;
};

export type LongParts<R> = {
  readonly work: 'explore' | 'simulate';
  /** What the worker is to begin with. */
  readonly asked: object;
  readonly onProgress: (progress: Progress) => void;
  readonly onDone: (report: R) => void;
  readonly onFailed: (detail: string) => void;
  readonly start?: (work: 'explore' | 'simulate') => Worker;
};

type Answer<R> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly report: R };

const STOP_MS = 3_000;

export const startWork = <R>({
  work,
  asked,
  onProgress,
  onDone,
  onFailed,
  start = startLongWork,
}: LongParts<R>): LongWork => {
  const worker = start(work);
  let clock: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const end = (): void => {
    ended = true;
    clearTimeout(clock);
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer<R>>) => {
    if (ended) return;
    if (data.kind === 'ready') worker.postMessage({ kind: 'begin', ...asked });
    else if (data.kind === 'progress') onProgress(data.progress);
    else {
      end();
      onDone(data.report);
    }
  });
  worker.addEventListener('error', (event) => {
    if (ended) return;
    end();
    onFailed(event.message ?? '');
  });
  return {
    end,
    stop: () => {
      // Whoever presses twice means the same: a second clock would outlive what it is for.
      if (ended || clock !== undefined) return;
      worker.postMessage({ kind: 'stop' });
      clock = setTimeout(() => {
        end();
        onFailed('');
      }, STOP_MS);
    },
  };
};
