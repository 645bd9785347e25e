/** Workers that do jobs when they are let: they speak the protocol of `renderer/worker`, one message at a time. */
export type Doing = {
  readonly jobs: number;
  readonly run: (at: number) => unknown;
  readonly report: (results: readonly unknown[]) => unknown;
};

type Asked = { readonly kind: string; readonly at?: number; readonly results?: readonly unknown[] };

class FakeWorker extends EventTarget {
  ended = false;
  readonly did: number[] = [];
  readonly #doing: Doing;
  readonly #later: (run: () => void) => void;
  constructor(doing: Doing, later: (run: () => void) => void) {
    super();
    this.#doing = doing;
    this.#later = later;
    this.#say({ kind: 'ready' });
  }
  #say(data: object): void {
    this.#later(() => {
      if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
  postMessage({ kind, at, results }: Asked): void {
    const { jobs, run, report } = this.#doing;
    if (kind === 'begin') this.#say({ kind: 'begun', jobs });
    else if (kind === 'job') {
      this.did.push(at!);
      this.#say({ kind: 'result', at, result: run(at!) });
    } else if (kind === 'report') this.#say({ kind: 'done', report: report(results!) });
  }
  terminate(): void {
    this.ended = true;
  }
}

/** All workers that are started here; `step` delivers so many messages, `settle` all that there are. */
export const workersOf = (doing: Doing) => {
  const queue: (() => void)[] = [];
  const all: FakeWorker[] = [];
  const step = (times: number): void => {
    for (let i = 0; i < times; i++) queue.shift()?.();
  };
  return {
    all,
    start: (): Worker => {
      const worker = new FakeWorker(doing, (run) => queue.push(run));
      all.push(worker);
      return worker as unknown as Worker;
    },
    step,
    settle: (): void => {
      while (queue.length > 0) step(1);
    },
  };
};
