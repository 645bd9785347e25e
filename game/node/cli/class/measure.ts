/** Drives the long work on a class, with progress; Ctrl-C leaves what is left of it. */
import { type Sitting, sittingsTask } from '../../../core/debrief/class/class.ts';
import {
  type DilemmaWorth,
  type OptionsIn,
  runWorthJob,
  worthJobs,
  worthReport,
} from '../../../core/debrief/class/class-worth.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Usable } from '../../../core/session/session.ts';
import { breathing } from '../breathing.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/say.ts';

type Class = { readonly scenario: Scenario; readonly usable: readonly Usable[]; readonly language: string };

export const measured = async (
  { scenario, usable, language }: Class,
  terminal: Terminal,
  say: Say,
): Promise<readonly Sitting[]> => {
  const task = sittingsTask(scenario, usable, language);
  const breathe = breathing(terminal, (done) => say.t('class.measuring', { done, of: usable.length }));
  while (task.advance()) await breathe(task.progress().done);
  terminal.progress();
  return task.report();
};

/** `partial` where somebody stopped it: the order rests on fewer re-runs than it should. */
export const rerun = async (
  { scenario, usable }: Omit<Class, 'language'>,
  sittings: readonly Sitting[],
  terminal: Terminal,
  say: Say,
): Promise<{ readonly worths: readonly DilemmaWorth[]; readonly partial: boolean }> => {
  const stop = { wanted: false };
  const letBe = terminal.onInterrupt(() => (stop.wanted = true));
  const jobs = worthJobs(sittings);
  const breathe = breathing(terminal, (done) => say.t('class.rerunning', { done, of: jobs.length }));
  const results: OptionsIn[] = [];
  for (const job of jobs) {
    await breathe(results.length);
    if (stop.wanted) break;
    results.push(runWorthJob(scenario, usable[job.id]!.session, job));
  }
  letBe();
  terminal.progress();
  return { worths: worthReport(jobs, results), partial: results.length < jobs.length };
};
