import '../../core/contract/jitless.ts';
import {
  type Counterfactual,
  type JobResult,
  type Wish,
  counterfactual,
} from '../../core/debrief/counterfactual/counterfactual.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Session } from '../../core/session/session.ts';

type Asked =
  | { readonly kind: 'begin'; readonly scenario: Scenario; readonly session: Session; readonly wish: Wish }
  | { readonly kind: 'job'; readonly at: number }
  | { readonly kind: 'report'; readonly results: readonly (JobResult | undefined)[] };

let work: Counterfactual | undefined;

/** Re-runs a session off the window's thread, a job at a time; which job comes next is said by the window. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'begin') {
    work = counterfactual(data.scenario, data.session, data.wish);
    self.postMessage({ kind: 'begun', jobs: work.jobs.length });
  } else if (data.kind === 'job') {
    const job = work?.jobs[data.at];
    if (work && job) self.postMessage({ kind: 'result', at: data.at, result: work.run(job) });
  } else if (work) self.postMessage({ kind: 'done', report: work.report(data.results) });
});

self.postMessage({ kind: 'ready' });
