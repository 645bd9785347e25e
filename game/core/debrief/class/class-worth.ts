/**
 * What the options of a class's dilemmas were worth: re-runs from the moments at which sessions stood before them, in jobs
 * that any number of workers may share (see ../counterfactual). A sample of sessions and few re-runs: good for an order, not
 * for a second decimal. A side door: a class opens without.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Session } from '../../session/session.ts';
import { type DecisionWorth, FOR_RANKING, counterfactual } from '../counterfactual/counterfactual.ts';
import type { SessionId } from './group.ts';
import type { Sitting } from './sitting.ts';
import { answersBy } from './splits.ts';

/** Sessions that are re-run for a dilemma, evenly out of those that answered it. */
const MOST_SESSIONS = 24;

/** One answer of one session, compared with all other answers that were open there. */
export type WorthJob = { readonly id: SessionId; readonly dilemma: string; readonly n: number };

/** Worth of options in one session, in points of value: each less the mean of those that were open. */
export type OptionsIn = { readonly dilemma: string; readonly worth: Readonly<Record<string, number>> };

export type OptionWorth = {
  readonly option: string;
  /** The mean over sessions in which it was open, in points of value; and how many these are. */
  readonly worth: number;
  readonly sessions: number;
};

export type DilemmaWorth = {
  readonly dilemma: string;
  /** Sessions that were re-run, of those asked for; and re-runs of each option in each. */
  readonly sessions: number;
  readonly of: number;
  readonly runs: number;
  readonly policy: string;
  /** The best first. */
  readonly options: readonly OptionWorth[];
  /** Session by session, for whoever compares two options. */
  readonly each: readonly OptionsIn[];
};

/** Evenly spread, the first among them. */
const sample = <T>(all: readonly T[]): readonly T[] =>
  all.length <= MOST_SESSIONS
    ? all
    : Array.from({ length: MOST_SESSIONS }, (_, i) => all[Math.floor((i * all.length) / MOST_SESSIONS)]!);

/** The jobs of a class, plain data. One dilemma after another in turn, so that whoever stops early has something of all. */
export const worthJobs = (sittings: readonly Sitting[]): readonly WorthJob[] => {
  const rows = [...answersBy(sittings)].map(([dilemma, all]) =>
    sample(all).map(({ id, n }): WorthJob => ({ id, dilemma, n })),
  );
  return Array.from({ length: MOST_SESSIONS }, (_, i) => rows.flatMap((row) => row[i] ?? [])).flat();
};

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const rounded = (n: number): number => Math.round(n * 100) / 100;

const worthIn = (dilemma: string, decision: DecisionWorth | undefined): OptionsIn => {
  const gains = (decision?.ways ?? []).map(({ way, against }) => [way, against?.gained.mean ?? 0] as const);
  const middle = gains.length === 0 ? 0 : meanOf(gains.map(([, gain]) => gain));
  // With a single answer open there was nothing to choose.
  const worth = gains.length < 2 ? {} : Object.fromEntries(gains.map(([way, gain]) => [way, gain - middle]));
  return { dilemma, worth };
};

/** Does one job on the session that it is about: some tenths of a second; nothing is remembered. */
export const runWorthJob = (scenario: Scenario, session: Session, { dilemma, n }: WorthJob): OptionsIn => {
  const whatIf = counterfactual(scenario, session, { ...FOR_RANKING, asked: [{ n }] });
  const report = whatIf.report(whatIf.jobs.map(whatIf.run));
  return worthIn(
    dilemma,
    report.decisions.find((one) => one.n === n),
  );
};

/** What the jobs tell together. `results[i]` belongs to `jobs[i]`; holes rest on fewer sessions. */
export const worthReport = (
  jobs: readonly WorthJob[],
  results: readonly (OptionsIn | undefined)[],
): readonly DilemmaWorth[] => {
  const dilemmas = [...new Set(jobs.map(({ dilemma }) => dilemma))];
  return dilemmas.map((dilemma) => {
    const each = results.filter((one): one is OptionsIn => one?.dilemma === dilemma);
    const names = [...new Set(each.flatMap(({ worth }) => Object.keys(worth)))];
    const options = names.map((option) => {
      const found = each.flatMap(({ worth }) => worth[option] ?? []);
      return { option, worth: rounded(meanOf(found)), sessions: found.length };
    });
    return {
      dilemma,
      sessions: each.length,
      of: jobs.filter((job) => job.dilemma === dilemma).length,
      runs: FOR_RANKING.runs,
      policy: FOR_RANKING.policy ?? 'ordinary',
      options: options.toSorted((a, b) => b.worth - a.worth),
      each,
    };
  });
};
