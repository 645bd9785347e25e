import '../../core/contract/jitless.ts';
import { type OptionsIn, type WorthJob, runWorthJob, worthReport } from '../../core/debrief/class/class-worth.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Session } from '../../core/session/session.ts';

type Work = {
  readonly scenario: Scenario;
  readonly jobs: readonly WorthJob[];
  /** Those that the jobs are about, by their id. */
  readonly sessions: readonly (readonly [number, Session])[];
};
type Asked =
  | ({ readonly kind: 'begin' } & Work)
  | { readonly kind: 'job'; readonly at: number }
  | { readonly kind: 'report'; readonly results: readonly (OptionsIn | undefined)[] };

let work: (Omit<Work, 'sessions'> & { readonly sessions: ReadonlyMap<number, Session> }) | undefined;

/** Re-runs sessions of a class for the ranking of its dilemmas; which job comes next is said by the window. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'begin') {
    work = { ...data, sessions: new Map(data.sessions) };
    self.postMessage({ kind: 'begun', jobs: data.jobs.length });
  } else if (work !== undefined && data.kind === 'job') {
    const job = work.jobs[data.at]!;
    const result = runWorthJob(work.scenario, work.sessions.get(job.id)!, job);
    self.postMessage({ kind: 'result', at: data.at, result });
  } else if (work !== undefined && data.kind === 'report')
    self.postMessage({ kind: 'done', report: worthReport(work.jobs, data.results) });
});

self.postMessage({ kind: 'ready' });
