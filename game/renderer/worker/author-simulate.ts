import '../../core/contract/jitless.ts';
import { type JobResult, type Simulation, type Wish, simulation } from '../../core/authoring/simulate/simulate.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

type Asked =
  | { readonly kind: 'begin'; readonly scenario: Scenario; readonly wish: Wish }
  | { readonly kind: 'job'; readonly at: number }
  | { readonly kind: 'report'; readonly results: readonly (JobResult | undefined)[] };

let work: Simulation | undefined;

/** Plays games off the window's thread, a job at a time; which job comes next is said by the window. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'begin') {
    work = simulation(data.scenario, data.wish);
    self.postMessage({ kind: 'begun', jobs: work.jobs.length });
  } else if (data.kind === 'job') {
    const job = work?.jobs[data.at];
    if (work && job) self.postMessage({ kind: 'result', at: data.at, result: work.run(job) });
  } else if (work) self.postMessage({ kind: 'done', report: work.report(data.results) });
});

self.postMessage({ kind: 'ready' });
