/** `debrief --worth`: what each answer of one session was worth, by re-runs that worker threads share. */
import {
  USUAL,
  type Wish,
  type WorthReport,
  counterfactual,
  forkStories,
  goalTitles,
} from '../../core/debrief/counterfactual/counterfactual.ts';
import type { Debrief } from '../../core/debrief/debrief.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Session } from '../../core/session/session.ts';
import { shareAmongThreads, workersOf } from './in-threads.ts';
import { knownPolicy } from './known-policy.ts';
import type { Terminal } from './terminal.ts';
import type { Say } from './text/say.ts';
import { UsageError, wholeOption } from './usage.ts';

export const WORTH_OPTIONS = {
  worth: { type: 'boolean' },
  runs: { type: 'string' },
  policy: { type: 'string' },
  workers: { type: 'string' },
} as const;

type Values = {
  readonly worth?: boolean | undefined;
  readonly runs?: string | undefined;
  readonly policy?: string | undefined;
  readonly workers?: string | undefined;
};

const MOST_RUNS = 100_000;

export type WorthWish = Wish & { readonly workers: number };

/** Undefined where nobody asked for it; what only goes with it is wrong usage without it. */
export const worthWish = ({ worth, runs, policy, workers }: Values, say: Say): WorthWish | undefined => {
  if (worth !== true) {
    const alone = Object.entries({ runs, policy, workers }).find(([, value]) => value !== undefined);
    if (alone !== undefined) throw new UsageError(say.t('usage.with-worth', { name: alone[0] }));
    return undefined;
  }
  return {
    ...USUAL,
    runs: wholeOption(runs, { name: 'runs', from: 1, to: MOST_RUNS, otherwise: USUAL.runs }, say),
    ...(policy === undefined ? {} : { policy: knownPolicy(policy, say) }),
    workers: workersOf(workers, say),
  };
};

type Played = { readonly scenario: Scenario; readonly session: Session };

/** All re-runs, or those that were made before it was interrupted. */
export const worthIn = async (
  { scenario, session }: Played,
  { workers, ...wish }: WorthWish,
  terminal: Terminal,
  say: Say,
): Promise<WorthReport> => {
  let letBe = (): void => undefined;
  const work = counterfactual(scenario, session, wish);
  const report = await shareAmongThreads('worth-worker', { scenario, session, wish }, work, {
    workers,
    onProgress: (done, of) => terminal.progress(say.t('worth.progress', { done, of })),
    onStop: (stop) => {
      letBe = terminal.onInterrupt(stop);
    },
  });
  letBe();
  terminal.progress();
  return report;
};

/** The report with all that is said of it in a language. */
export const shownWorth = ({ scenario, session }: Played, debrief: Debrief, report: WorthReport, language: string) => {
  const n = debrief.cards.fork?.n;
  return {
    debrief,
    report,
    titles: goalTitles(scenario, language),
    stories: n === undefined ? undefined : forkStories(scenario, session, report, n, language),
  };
};
